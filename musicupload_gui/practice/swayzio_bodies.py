"""What practice Swayzio accepts in request bodies: types, lengths and ranges, checked strictly.

Source: Swayzio's Uploads page (intent, finalize) and Schemas page (metadata).
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

AUDIO_LIMIT_BYTES = 500_000_000
"""The page says "500 MB"; the decimal reading, so that what fits here fits under either."""
ARTWORK_LIMIT_BYTES = 20_000_000
"""Not documented; chosen."""

# Which types and extensions are good is not documented; these are the usual names of the formats
# that every music service takes.
AUDIO_TYPES = frozenset(
    {
        "audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave", "audio/aiff", "audio/x-aiff",
        "audio/flac", "audio/x-flac", "audio/mpeg", "audio/mp3", "audio/mp4", "audio/x-m4a",
        "audio/m4a", "audio/aac",
    }
)  # fmt: skip
AUDIO_SUFFIXES = frozenset(
    {".wav", ".wave", ".aif", ".aiff", ".aifc", ".flac", ".mp3", ".m4a", ".mp4", ".aac"}
)
REDIRECTED_INTENTS = {
    "draft": "use_track_versions_upload_route",
    "track_artwork": "use_track_artwork_upload_route",
    "track_document": "use_track_documents_upload_route",
}

_Text = Annotated[str, Meta(min_length=1, max_length=1024)]
_Peak = Annotated[float, Meta(ge=0, le=1)]
_Positive = Annotated[int, Meta(gt=0)]


class CreateUpload(Struct, rename="camel"):
    """`POST /v1/uploads`."""

    file_name: _Text
    content_type: _Text
    byte_size: Annotated[int, Meta(gt=0, le=AUDIO_LIMIT_BYTES)]
    intent: str = "track_original"


class CreateArtwork(Struct, rename="camel"):
    """`POST /v1/tracks/:trackId/artwork/uploads`; the fields are by analogy, not documented."""

    file_name: _Text
    content_type: Literal["image/jpeg", "image/png", "image/webp"]
    byte_size: Annotated[int, Meta(gt=0, le=ARTWORK_LIMIT_BYTES)]


class SentWaveform(Struct, rename="camel"):
    """The advisory peaks of a finalize."""

    peaks: Annotated[list[_Peak], Meta(min_length=16, max_length=2048)]
    sample_rate_hz: _Positive
    channels: _Positive | None = None


class Finalize(Struct, rename="camel"):
    """`POST /v1/uploads/:uploadId/finalize`."""

    asset_id: str | None = None
    duration_ms: Annotated[float, Meta(ge=0)] | None = None
    waveform: SentWaveform | None = None


class EditMetadata(Struct, rename="camel", forbid_unknown_fields=True):
    """`PATCH /v1/tracks/:trackId/metadata`; a field that is not given stays as it is."""

    title: Annotated[str, Meta(min_length=1, max_length=240)] | UnsetType = UNSET
    artist: Annotated[str, Meta(max_length=240)] | UnsetType = UNSET
    isrc: Annotated[str, Meta(min_length=12, max_length=12)] | UnsetType | None = UNSET
    iswc: Annotated[str, Meta(max_length=32)] | UnsetType | None = UNSET
    release_date: datetime.date | UnsetType | None = UNSET
