"""Numbers tracks in the order of the list, beginning anew for each album, disc or folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from musicupload_gui.domain.text_changes import numbered
from musicupload_gui.domain.track import Track, TrackId


class Restart(StrEnum):
    """What has numbers of its own."""

    NEVER = "never"
    ALBUM = "album"
    DISC = "disc"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Numbering:
    """How to number; `digits` is the least that a number has."""

    start: int = 1
    digits: int = 1
    with_total: bool = False
    restart: Restart = Restart.NEVER

    def numbers(self, tracks: Sequence[Track]) -> dict[TrackId, str]:
        """The number of each track; tracks of one group need not stand together."""
        groups: dict[tuple[str, ...], list[TrackId]] = {}
        for track in tracks:
            groups.setdefault(_GROUPS[self.restart](track), []).append(track.id)
        found: dict[TrackId, str] = {}
        for ids in groups.values():
            texts = numbered(
                len(ids), start=self.start, digits=self.digits, with_total=self.with_total
            )
            found.update(zip(ids, texts, strict=True))
        return found


def _album(track: Track) -> tuple[str, ...]:
    """Albums of different artists may have one title; a compilation's tracks stay together."""
    return track.metadata.album_artist, track.metadata.album


def _folder(track: Track) -> tuple[str, ...]:
    file = track.audio
    return (file.url.rpartition("/")[0] or str(file.path.parent),)


_GROUPS: Mapping[Restart, Callable[[Track], tuple[str, ...]]] = {
    Restart.NEVER: lambda _: (),
    Restart.ALBUM: _album,
    Restart.DISC: lambda track: (*_album(track), track.metadata.disc_number),
    Restart.FOLDER: _folder,
}
