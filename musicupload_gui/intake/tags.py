"""Reads what audio files say about themselves; the only room that knows mutagen.

Runs in helper processes, because a small file can be built to keep mutagen busy for minutes.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from mutagen import MutagenError, id3
from mutagen.aac import AACInfo
from mutagen.asf import ASF
from mutagen.flac import FLAC, Picture
from mutagen.mp3 import MPEGInfo
from mutagen.mp4 import MP4
from mutagen.oggflac import OggFLAC
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from musicupload_gui.domain.track import AudioFormat, FileProblem
from musicupload_gui.intake import chunks, covers, tag_names, tag_texts
from musicupload_gui.intake.id3_scan import TAG_LIMIT_BYTES, HostileTagError, read_id3
from musicupload_gui.intake.tag_job import Sound, TagJob, TagsFound
from musicupload_gui.intake.tag_values import field_values

_OPUS_RATE_HZ = 48_000
_SKETCHY_LIMIT_S = 0.3
"""Four MPEG frames last less: a longer file with fewer frames in a row is no MPEG audio."""

_LIBRARY: Any = id3
_WANTED = {
    *(name.partition(":")[0].upper() for names in tag_names.ID3.values() for name in names),
    *("APIC", "TYER", "TDAT", "TIME"),  # the last three become TDRC
}
_FRAMES: dict[str, type] = {
    name: kind
    for name, kind in {**_LIBRARY.Frames, **_LIBRARY.Frames_2_2}.items()
    if name in _WANTED or any(base.__name__ in _WANTED for base in kind.__bases__)
}
"""All other frames stay bytes, which is faster and leaves the nested ones alone."""

_HURT = (
    MutagenError,
    HostileTagError,
    chunks.ChunkError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    EOFError,
    MemoryError,
    RecursionError,
    NotImplementedError,
    struct.error,
    zlib.error,
)
"""What mutagen was seen to raise over damaged files, its own errors and others."""


def read_files(job: TagJob) -> tuple[TagsFound, ...]:
    """Read each file of the job; runs in a helper."""
    folder = Path(job.covers)
    return tuple(_read_file(Path(path), format_, folder) for path, format_ in job.files)


def _read_file(path: Path, format_: AudioFormat, folder: Path) -> TagsFound:
    try:
        with path.open("rb") as file:
            content = _READERS[format_](file)
    except FileNotFoundError:
        return TagsFound.nothing(FileProblem.MISSING)
    except OSError:
        return TagsFound.nothing(FileProblem.UNREADABLE)
    except (MemoryError, RecursionError):  # built to hurt, yet a player may know what to do with it
        return TagsFound.nothing(FileProblem.TAGS_UNREADABLE)
    except _HURT:
        return TagsFound.nothing(FileProblem.NOT_AUDIO)
    cover = covers.keep(content.picture, folder) if content.picture else None
    problem = FileProblem.TAGS_UNREADABLE if content.is_hurt else None
    return TagsFound(content.sound, problem, content.values, cover)


@dataclass(slots=True)
class _Content:
    sound: Sound
    values: dict[str, str] = field(default_factory=dict[str, str])
    picture: bytes = b""
    is_hurt: bool = False

    @contextmanager
    def hurt_noted(self) -> Generator[None]:
        """Note that tags hurt, and go on with the sound alone."""
        try:
            yield
        except _HURT:
            self.is_hurt = True


def _sound(info: Any) -> Sound:
    rate, channels = int(getattr(info, "sample_rate", _OPUS_RATE_HZ)), int(info.channels)
    if rate <= 0 or channels <= 0:
        raise ValueError("no audio stream")
    # MP4 alone names its codec, and claims a depth for those that have none.
    is_lossy = getattr(info, "codec", "alac") != "alac"
    bits = 0 if is_lossy else int(getattr(info, "bits_per_sample", 0))
    return Sound(max(0.0, float(info.length)), rate, channels, bits or None)


def _read_mp3(file: BinaryIO) -> _Content:
    info: Any = MPEGInfo(file)
    if info.sketchy and info.length > _SKETCHY_LIMIT_S:
        raise ValueError("no MPEG frames in a row")
    return _with_id3_in_front(file, _Content(_sound(info)))


def _read_aac(file: BinaryIO) -> _Content:
    return _with_id3_in_front(file, _Content(_sound(AACInfo(file))))


def _with_id3_in_front(file: BinaryIO, content: _Content) -> _Content:
    with content.hurt_noted():
        file.seek(0)
        tag = read_id3(file)
        if tag is None:
            with suppress(id3.ID3NoHeaderError):
                file.seek(0)
                _take_id3(content, id3.ID3(file))  # the older kind, at the end
        else:
            _take_id3(content, _parsed(tag))
    return content


def _read_wav(file: BinaryIO) -> _Content:
    found = chunks.chunks(file, "little")
    content = _Content(chunks.wav_sound(file, found))
    return _with_id3_chunk(file, found, content, tag_names.INFO, chunks.info_texts(file, found))


def _read_aiff(file: BinaryIO) -> _Content:
    found = chunks.chunks(file, "big")
    content = _Content(chunks.aiff_sound(file, found))
    return _with_id3_chunk(file, found, content, tag_names.AIFF, chunks.aiff_texts(file, found))


def _with_id3_chunk(
    file: BinaryIO,
    found: list[chunks.Chunk],
    content: _Content,
    names: tag_names.TagNames,
    texts: dict[str, list[str]],
) -> _Content:
    content.values = field_values(names, texts)
    chunk = chunks.id3_chunk(found)
    if chunk is not None:
        with content.hurt_noted():
            file.seek(chunk.offset)
            tag = read_id3(file, min(chunk.size_bytes, TAG_LIMIT_BYTES))
            if tag is not None:
                _take_id3(content, _parsed(tag))
    return content


def _parsed(tag: bytes) -> id3.ID3:
    is_old = tag[3] < 4  # has frames that the library translates into today's
    return id3.ID3(BytesIO(tag), known_frames=_FRAMES, load_v1=False, translate=is_old)


def _take_id3(content: _Content, tags: id3.ID3) -> None:
    texts, content.picture = tag_texts.from_id3(tags)
    content.values |= field_values(tag_names.ID3, texts)


def _read_flac(file: BinaryIO) -> _Content:
    return _read_container(file, FLAC, tag_names.VORBIS, _take_vorbis)


def _read_ogg(file: BinaryIO) -> _Content:
    head = file.read(64)
    kind = OggOpus if b"OpusHead" in head else OggFLAC if b"\x7fFLAC" in head else OggVorbis
    return _read_container(file, kind, tag_names.VORBIS, _take_vorbis)


def _read_mp4(file: BinaryIO) -> _Content:
    return _read_container(file, MP4, tag_names.MP4, lambda audio: tag_texts.from_mp4(audio.tags))


def _read_asf(file: BinaryIO) -> _Content:
    return _read_container(file, ASF, tag_names.ASF, lambda audio: tag_texts.from_asf(audio.tags))


def _read_container(
    file: BinaryIO,
    kind: Any,
    names: tag_names.TagNames,
    take: Callable[[Any], tag_texts.Taken],
) -> _Content:
    # `load` keeps what it has found when it fails later on; the constructor would throw it away.
    audio = kind.__new__(kind)
    is_hurt = False
    file.seek(0)
    try:
        audio.load(file)
    except _HURT:
        is_hurt = True
        if not audio.info:
            raise
    content = _Content(_sound(audio.info), is_hurt=is_hurt)
    if audio.tags is not None:
        with content.hurt_noted():
            texts, content.picture = take(audio)
            content.values = field_values(names, texts)
    return content


def _take_vorbis(audio: Any) -> tag_texts.Taken:
    texts, _ = tag_texts.from_vorbis(audio.tags)
    pictures: list[Any] = list(getattr(audio, "pictures", ()))
    coded = texts.get("metadata_block_picture", ())
    pictures += [Picture(base64.b64decode(text)) for text in coded]
    return tag_texts.Taken(texts, tag_texts.front((p.type, p.data) for p in pictures))


_READERS: dict[AudioFormat, Callable[[BinaryIO], _Content]] = {
    AudioFormat.WAV: _read_wav,
    AudioFormat.AIFF: _read_aiff,
    AudioFormat.FLAC: _read_flac,
    AudioFormat.MP3: _read_mp3,
    AudioFormat.M4A: _read_mp4,
    AudioFormat.AAC: _read_aac,
    AudioFormat.OGG: _read_ogg,
    AudioFormat.OPUS: _read_ogg,
    AudioFormat.WMA: _read_asf,
}
