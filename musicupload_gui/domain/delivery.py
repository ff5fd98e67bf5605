"""Which of a track's files go to a service, and in which format."""

from __future__ import annotations

from musicupload_gui.domain.conversion import target
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track


def files_for(track: Track, info: ProviderInfo) -> tuple[AudioFile, ...]:
    """What goes to the service: the files it takes, else the track's best one, to be converted.

    A service that joins files gets all it takes, the mp3 first, since the first one makes the
    track there and the others are attached to it.
    """
    if len(track.files) == 1:
        return track.files
    taken = tuple(file for file in track.files if _is_taken(file, info))
    if info.joins_files and taken:
        return tuple(sorted(taken, key=lambda file: file.format is not AudioFormat.MP3))
    return taken[:1] or (track.audio,)


def copy_format(track: Track, info: ProviderInfo) -> AudioFormat | None:
    """The format of the copy that has to be made for the service; None when none is needed.

    None also when no copy can be made: `rules` say then what stands in the way.
    """
    file = files_for(track, info)[0]
    if file.url or file.problem is not None:
        return None
    return target(file, info.formats, size_limit_bytes=info.size_limit_bytes)


def _is_taken(file: AudioFile, info: ProviderInfo) -> bool:
    is_known = info.formats is None or file.format in info.formats
    has_room = info.size_limit_bytes is None or file.size_bytes <= info.size_limit_bytes
    return is_known and has_room and file.problem is None
