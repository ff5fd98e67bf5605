"""Starts the window of the frozen program."""

from __future__ import annotations

import multiprocessing
import os
import sys
from importlib import import_module
from typing import cast

if __name__ == "__main__":
    # A program without a console has no output; libraries and the smoke run write all the same.
    if cast("object", sys.stdout) is None:
        sys.stdout = sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    # A helper process does its work in here: it never loads the window.
    multiprocessing.freeze_support()
    import_module("musicupload_gui.__main__").main()
