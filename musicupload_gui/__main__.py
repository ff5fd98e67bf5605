"""The window's entry point: paths given on the command line are dropped in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

# Before Qt: PySide6 reads the source of every module that is loaded after it.
import musicupload_gui.house  # noqa: F401  # pyright: ignore[reportUnusedImport] - see above
from musicupload_gui.app import Options, run
from musicupload_gui.intake.links import is_link


def main() -> None:
    """Start the window and leave with its exit code."""
    sys.exit(run(_options(sys.argv[1:])))


def _options(arguments: list[str]) -> Options:
    parser = argparse.ArgumentParser(prog="musicupload-gui", description=__doc__)
    parser.add_argument(
        "sources", nargs="*", help="files, folders and addresses to put on the list"
    )
    parser.add_argument("--data-dir", type=Path, help="where settings, queue and logs are kept")
    parser.add_argument(
        "--practice", action="store_true", help="start with practice accounts and sample tracks"
    )
    parser.add_argument(
        "--smoke",
        type=Path,
        metavar="PICTURE",
        help="do the main job once with practice accounts, save a picture of the window, and quit",
    )
    found = parser.parse_args(arguments)
    return Options(
        tuple(text if is_link(text) else str(Path(text).absolute()) for text in found.sources),
        data_dir=found.data_dir,
        is_practice=found.practice or found.smoke is not None,
        smoke_picture=found.smoke,
    )


if __name__ == "__main__":
    main()
