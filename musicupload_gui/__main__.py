"""The window's entry point: paths given on the command line are dropped in."""

from __future__ import annotations

import sys

from musicupload_gui.opening import run
from musicupload_gui.options import read_options


def main() -> None:
    """Start the window and leave with its exit code."""
    sys.exit(run(read_options(sys.argv[1:], __doc__)))


if __name__ == "__main__":
    main()
