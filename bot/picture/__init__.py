"""Pictures and PDFs: what stands in them (pure), and the press that draws them from one set of templates."""

import bot.screen  # noqa: F401 - pages show pictures, and pictures are made of what pages say: the pages are read first
