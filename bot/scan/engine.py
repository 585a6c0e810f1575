"""The reader of pictures, RapidOCR with the models in its wheel: a picture -> pieces of text. Child process only."""

from typing import Any, Final

import cv2
from rapidocr import RapidOCR

from bot.scan.lines import Piece, piece
from bot.scan.pages import LONGEST_SIDE, Picture

THREADS: Final = 2
LEAST_SURE: Final = 0.6
"""Texts read with less certainty than this are left out: a stain is no amount."""
SOUGHT_IN: Final = 1280
"""Pixels along the longer side in which texts are sought; they are read in the larger picture. Memory grows with it."""
UPSIDE_DOWN: Final = "180"
SETTINGS: Final[dict[str, Any]] = {
    "Global.log_level": "critical",
    "Global.max_side_len": LONGEST_SIDE,
    "Det.limit_type": "max",
    "Det.limit_side_len": SOUGHT_IN,
    "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


class Engine:
    """The models, loaded when this is made."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._ocr = RapidOCR(params=SETTINGS)

    def pieces(self, page: Picture | tuple[Piece, ...]) -> tuple[Piece, ...]:
        """Return the texts of a page; a page of a PDF may have brought its own."""
        return page if isinstance(page, tuple) else self._read(page)

    def _read(self, picture: Picture) -> tuple[Piece, ...]:
        sized, record = self._ocr.preprocess_img(picture)
        found, ways, read, _ = self._ocr.run_ocr_steps(sized, record)
        if found.boxes is None or read.txts is None or ways.cls_res is None:
            return ()
        return tuple(
            piece(text, box.tolist(), flipped=way == UPSIDE_DOWN)
            for box, (way, _), text, sure in zip(found.boxes, ways.cls_res, read.txts, read.scores, strict=True)
            if sure >= LEAST_SURE
        )
