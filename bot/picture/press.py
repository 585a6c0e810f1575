"""The press: draws pictures and PDFs with typst, in threads of its own, so that nobody's answer waits for it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local
from typing import TYPE_CHECKING, Final

from bot.screen_parts import Drawing

if TYPE_CHECKING:
    import typst  # seven megabytes, which a bot that draws nothing does without

HERE: Final = Path(__file__).parent
TEMPLATES: Final = HERE / "templates"
PIXELS_PER_INCH: Final = 144.0
"""Templates are drawn in points: a card 540 pt wide becomes 1080 pixels."""
ACCESSIBLE: Final = "ua-1"
"""PDF/UA: tagged, with a language and a title; typst refuses to write one that is not."""


class Press:
    """Draws each drawing in one of ``threads`` threads; each thread has a compiler of its own, the fonts are shared."""

    def __init__(self, threads: int = 2) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="press")
        self._fonts: typst.Fonts | None = None
        self._own = local()

    async def draw(self, drawing: Drawing) -> bytes:
        """Return the drawing as PNG, or as PDF by its name; raises ``typst.TypstError`` for a fault in a template."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self.drawn, drawing)

    def drawn(self, drawing: Drawing) -> bytes:
        """Return the drawing, in this thread. Nothing of the data is markup: templates read it as JSON."""
        inputs = {"data": drawing.data}
        compiler = self._compiler(drawing.template)
        if drawing.is_picture:
            made = compiler.compile(format="png", ppi=PIXELS_PER_INCH, sys_inputs=inputs)
        else:
            made = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=ACCESSIBLE)
        if not isinstance(made, bytes):
            raise TypeError(f"the template {drawing.template} makes more than one picture")
        return made

    def close(self) -> None:
        """Let go of the threads; what is being drawn is finished."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _compiler(self, template: str) -> "typst.Compiler":
        import typst

        kept: dict[str, typst.Compiler] = self._own.__dict__.setdefault("compilers", {})
        if template not in kept:
            source = TEMPLATES / f"{template}.typ"
            kept[template] = typst.Compiler(source, root=TEMPLATES, font_paths=self._inter(), ignore_system_fonts=True)
        return kept[template]

    def _inter(self) -> "typst.Fonts":
        if self._fonts is None:
            import typst

            self._fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"]
            )
        return self._fonts
