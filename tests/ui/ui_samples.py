"""The list of the drawn look as data: fourteen tracks in the states that a row can have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.track import AudioFile, AudioFormat, Cover, Track, TrackId
from musicupload_gui.domain.upload import BatchId, Lane, Receipt, State, Upload, UploadId
from musicupload_gui.engine.news import DestinationsChanged, News, TrackItem, TracksChanged
from musicupload_gui.engine.news import UploadsChanged as Uploads

NOW = 1_795_000_000.0
_COMMON = frozenset({AudioFormat.WAV, AudioFormat.MP3, AudioFormat.M4A})


def info(name: str, mark: str, hue: str, **more: Any) -> ProviderInfo:
    base = ProviderInfo(name.lower().replace(" ", ""), name, mark, hue, "", _COMMON, "https://x")
    return replace(base, **more)


SWAYZIO = info(
    "Swayzio", "Sw", "#7B4C9B", formats=_COMMON | {AudioFormat.AIFF, AudioFormat.FLAC},
    size_limit_bytes=500_000_000,
)  # fmt: skip
AUDIODELIVERY = info("AudioDelivery", "Ad", "#1C7370", formats=None)
SOURCEAUDIO = info(
    "SourceAudio", "Sa", "#3D5A80", formats=frozenset({AudioFormat.WAV, AudioFormat.MP3}),
    max_parallel=1,
)  # fmt: skip
FLOWMUSIC = info("Flow Music", "Fl", "#566B2A", size_limit_bytes=40_000_000)
RIFFUSION = info("Riffusion", "Ri", "#9C5328", size_advice_bytes=50_000_000)
PROVIDERS = (SWAYZIO, AUDIODELIVERY, SOURCEAUDIO, FLOWMUSIC, RIFFUSION)
INFOS = {provider.id: provider for provider in PROVIDERS}


def account(name: str, provider: ProviderInfo) -> Account:
    return Account(AccountId(provider.mark.lower()), name, provider.id, provider.address)


ACCOUNTS = (
    account("Swayzio", SWAYZIO),
    account("AudioDelivery", AUDIODELIVERY),
    account("Northlight", SOURCEAUDIO),
    account("Flow Music", FLOWMUSIC),
    account("Riffusion", RIFFUSION),
)
NOWHERE = DestinationsChanged(ACCOUNTS, frozenset(), frozenset())


@dataclass(slots=True)
class Clock:
    """A clock that a test turns."""

    wall: float = NOW
    steady: float = 0.0

    def tick(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


def track(
    title: str,
    artist: str = "Anna Kessel",
    length_s: float = 182.0,
    formats: str = "wav",
    cover: Path | None = None,
) -> Track:
    version = ""
    if title.endswith(")"):
        title, _, version = title.removesuffix(")").partition(" (")
    files = tuple(
        AudioFile(
            Path(f"/music/{title}.{kind}"), 61_200_000, 1, 1, AudioFormat(kind), length_s
        )
        for kind in formats.split("+")
    )  # fmt: skip
    return Track(
        TrackId(title.lower().replace(" ", "-")),
        files,
        Metadata(title=title, version=version, artist=artist),
        Cover(cover, "image/png", 1000, 600, 600) if cover else None,
        is_read=True,
    )


def upload(song: Track, to: str, state: State, **more: Any) -> Upload:
    base = Upload(
        UploadId(f"{song.id}@{to}"),
        song.id,
        AccountId(to),
        BatchId(f"batch-{to}"),
        state,
        size_bytes=61_200_000,
        changed_at=NOW - 60,
    )
    return replace(base, **more)


def item(song: Track, *findings: Finding) -> TrackItem:
    return TrackItem(song, findings)


def many(count: int) -> tuple[TrackItem, ...]:
    return tuple(item(track(f"Song {number:05}")) for number in range(count))


MISSING_ISRC = Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, "sourceaudio", "isrc")
NO_FLAC = Finding(FindingKind.FORMAT_REFUSED, Severity.BLOCKED, "sourceaudio", detail="FLAC")
LARGE = Finding(FindingKind.LARGE, Severity.WARNING, "swayzio", detail="50 MB")


def _lanes(done: int) -> tuple[Lane, ...]:
    names = ("waveform", "tags", "stems", "lyrics")
    return tuple(Lane(name, number < done) for number, name in enumerate(names))


def _sent(percent: int) -> int:
    return 61_200_000 * percent // 100


def _problem(kind: ErrorKind) -> Problem:
    return Problem(kind, "401", "unauthorized", "finalize", at=NOW)


def evening(covers: dict[str, Path] | None = None) -> list[News]:
    """The fourteen tracks of the drawn main window, with their uploads."""
    seen = covers or {}

    def song(title: str, artist: str, length: str, formats: str, cover: str) -> Track:
        minutes, seconds = length.split(":")
        return track(title, artist, int(minutes) * 60 + int(seconds), formats, seen.get(cover))

    night = song("Night Drive", "Anna Kessel", "3:02", "wav+mp3", "sun")
    harbour = song("Harbour Lights", "Anna Kessel", "4:10", "flac", "sun")
    boats = song("Paper Boats", "Anna Kessel", "2:48", "wav", "sun")
    weather = song("Slow Weather", "Marta Venn", "5:21", "wav", "tower")
    glass = song("Glass Elevator", "Okapi Club", "3:37", "wav+mp3", "wave")
    ferrous = song("Ferrous", "Okapi Club", "2:59", "mp3", "blocks")
    kites = song("Kites", "Teo Lindqvist", "3:44", "wav", "kite")
    long_way = song("The Long Way Down", "Cold Harbour Trio", "6:12", "aiff", "stripes")
    signal = song("Signal Loss (Instrumental)", "Juno Ferrand", "7:58", "wav", "slope")
    salt = song("Salt and Cedar", "Marta Venn", "3:15", "wav+mp3", "tower")
    tape = song("Morning Tape", "Ilo Marchetti", "2:22", "m4a", "moons")
    study = song("Understudy", "Juno Ferrand", "4:01", "wav", "slope")
    parallax = song("Parallax (30s edit)", "Juno Ferrand", "0:30", "wav+mp3", "slope")
    tide = song("Low Tide", "Ilo Marchetti", "5:08", "wav", "moons")
    ready = Receipt(finished_at=NOW - 300)
    uploads = (
        upload(night, "sw", State.PROCESSING, lanes=_lanes(2), sent_bytes=_sent(100)),
        upload(night, "ad", State.SENDING, sent_bytes=_sent(62)),
        upload(night, "sa", State.QUEUED),
        upload(harbour, "sw", State.DRAFT),
        upload(harbour, "sa", State.DRAFT),
        upload(boats, "sw", State.SENDING, sent_bytes=_sent(20)),
        upload(boats, "ad", State.SENDING, sent_bytes=_sent(16)),
        upload(weather, "sw", State.PROCESSING, lanes=_lanes(1), sent_bytes=_sent(100)),
        upload(glass, "sa", State.QUEUED),
        upload(ferrous, "fl", State.WAITING, attempt=2, retry_at=NOW + 42),
        upload(kites, "sw", State.HELD, problem=_problem(ErrorKind.AUTH)),
        upload(kites, "sa", State.IMPORTED),
        upload(long_way, "ad", State.UNKNOWN, problem=_problem(ErrorKind.UNCERTAIN)),
        upload(signal, "fl", State.FAILED, problem=_problem(ErrorKind.TOO_LARGE)),
        upload(salt, "sw", State.READY, receipt=ready),
        upload(salt, "sa", State.READY, receipt=ready),
        upload(tape, "ri", State.READY, receipt=ready),
        *(upload(study, to, State.DRAFT) for to in ("sw", "ad")),
        *(upload(parallax, to, State.DRAFT) for to in ("sw", "ad")),
        upload(tide, "sw", State.DRAFT),
    )
    songs = (
        night, harbour, boats, weather, glass, ferrous, kites,
        long_way, signal, salt, tape, study, parallax, tide,
    )  # fmt: skip
    findings = {harbour.id: (MISSING_ISRC, NO_FLAC), tide.id: (LARGE,)}
    items = tuple(TrackItem(s, findings.get(s.id, ())) for s in songs)
    return [NOWHERE, TracksChanged(items), Uploads(uploads)]


def bytes_moved(news: Iterable[News], account_id: str, size_bytes: int) -> Uploads:
    """The next report of everything that is being sent to an account."""
    known = [u for piece in news if isinstance(piece, Uploads) for u in piece.uploads]
    moved = [u for u in known if u.state is State.SENDING and u.account_id == account_id]
    return Uploads(tuple(replace(u, sent_bytes=u.sent_bytes + size_bytes) for u in moved))
