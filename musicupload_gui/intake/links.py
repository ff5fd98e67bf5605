"""Reads addresses of tracks that are online already, as they are pasted or named."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from musicupload_gui.domain.links import is_link
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.intake.scan import Skipped, SkipReason


def read_links(lines: Iterable[str]) -> tuple[tuple[AudioFile, ...], tuple[Skipped, ...]]:
    """The files that the lines name, one address each; lines that name none, with the reason."""
    files: list[AudioFile] = []
    skipped: list[Skipped] = []
    for line in filter(None, map(str.strip, lines)):
        file = _online(line)
        if file is None:
            skipped.append(Skipped(Path(line), SkipReason.ADDRESS, is_named=True))
        else:
            files.append(file)
    return tuple(files), tuple(skipped)


def _online(address: str) -> AudioFile | None:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    name = PurePosixPath(unquote(parts.path)).name
    kind = AudioFormat.of(Path(name))
    if not is_link(address) or not host or kind is None or not address.isprintable():
        return None
    return AudioFile(Path(name), 0, 0, 0, kind, url=address)
