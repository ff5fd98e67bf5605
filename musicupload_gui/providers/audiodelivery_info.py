"""AudioDelivery as data: its settings, fields and steps.

Source: AudioDelivery's page on upload sessions.
"""

from __future__ import annotations

from musicupload_gui.domain.provider import Option, OptionKind, ProviderInfo, Secret, StepInfo

EXPIRES_MIN_S, EXPIRES_DEFAULT_S, EXPIRES_MAX_S = 60, 3600, 86_400
INFO = ProviderInfo(
    id="audiodelivery",
    name="AudioDelivery",
    mark="Ad",
    hue="#1C7370",
    summary="Tracks go into one of your collections and are made ready for streaming there.",
    formats=None,
    address="https://api.audiodelivery.net",
    fields=(
        "title", "version", "artist", "album", "album_artist", "track_number", "disc_number",
        "release_date", "genre", "bpm", "key", "isrc", "composer", "label", "copyright",
        "description",
    ),
    takes_cover=True,
    options=(
        Option(
            "collection_id",
            "Collection",
            "Not needed for a key that belongs to one collection.",
            OptionKind.REMOTE_CHOICE,
        ),
        Option("creator_id", "Creator", "The id of a creator, when you use them."),
        Option("organization_index", "Organization index", "Your own reference, when you use one."),
        Option(
            "expires_in",
            "Session length (s)",
            "How long one upload session stays open; it is renewed by itself.",
            OptionKind.NUMBER,
            default=str(EXPIRES_DEFAULT_S),
            minimum=EXPIRES_MIN_S,
            maximum=EXPIRES_MAX_S,
        ),
    ),
    secrets=(
        Secret(
            "api_key",
            "API key",
            "Best an uploader key that belongs to one collection: it can do nothing else.",
        ),
    ),
    steps=(
        StepInfo("track", "Place reserved"),
        StepInfo("put", "File sent"),
        StepInfo("cover", "Cover"),
        StepInfo("display", "Display title"),
        StepInfo("processing", "Processing"),
    ),
    max_parallel=3,
    help_url="https://docs.audiodeliverynetwork.com/api",
)  # fmt: skip
