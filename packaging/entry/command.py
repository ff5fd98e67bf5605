"""Starts the command line of the frozen program."""

from __future__ import annotations

import multiprocessing
from importlib import import_module

if __name__ == "__main__":
    # A helper process does its work in here: it never loads the command line.
    multiprocessing.freeze_support()
    import_module("musicupload_gui.cli.commands").main()
