"""What the command line of the window says."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.links import is_link


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for."""

    sources: tuple[str, ...] = ()
    """Files and folders by their whole path, and addresses of tracks that are online."""
    data_dir: Path | None = None
    is_practice: bool = False
    smoke_picture: Path | None = None


def read_options(arguments: Sequence[str], about: str | None) -> Options:
    """What these arguments ask for; ends the program when they cannot be understood."""
    parser = argparse.ArgumentParser(prog="musicupload-gui", description=about)
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
