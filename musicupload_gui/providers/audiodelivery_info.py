"""AudioDelivery as data: its settings, fields and steps.

Source: AudioDelivery's page on upload sessions.
"""

from __future__ import annotations

from musicupload_gui.domain.provider import Option, OptionKind, ProviderInfo, Secret, StepInfo
from musicupload_gui.domain.wording import N_

EXPIRES_MIN_S, EXPIRES_DEFAULT_S, EXPIRES_MAX_S = 60, 3600, 86_400
_FIELDS = (
    "title", "version", "artist", "album", "album_artist", "track_number", "disc_number",
    "release_date", "genre", "bpm", "key", "isrc", "composer", "label", "copyright", "description",
)  # fmt: skip
INFO = ProviderInfo(
    id="audiodelivery",
    name="AudioDelivery",
    mark="Ad",
    hue="#1C7370",
    summary=N_("Tracks go into one of your collections and are made ready for streaming there."),
    formats=None,
    address="https://api.audiodelivery.net",
    fields=_FIELDS,
    takes_cover=True,
    reads_back=True,
    changes_fields=_FIELDS,
    changes_cover=True,
    options=(
        Option(
            "collection_id",
            N_("Collection"),
            N_("Not needed for a key that belongs to one collection."),
            OptionKind.REMOTE_CHOICE,
        ),
        Option("creator_id", N_("Creator"), N_("The id of a creator, when you use them.")),
        Option(
            "organization_index",
            N_("Organization index"),
            N_("Your own reference, when you use one."),
        ),
        Option(
            "expires_in",
            N_("Session length (s)"),
            N_("How long one upload session stays open; it is renewed by itself."),
            OptionKind.NUMBER,
            default=str(EXPIRES_DEFAULT_S),
            minimum=EXPIRES_MIN_S,
            maximum=EXPIRES_MAX_S,
        ),
    ),
    secrets=(
        Secret(
            "api_key",
            N_("API key"),
            N_("Best an uploader key that belongs to one collection: it can do nothing else."),
        ),
    ),
    steps=(
        StepInfo("track", N_("Place reserved")),
        StepInfo("put", N_("File sent")),
        StepInfo("cover", N_("Cover")),
        StepInfo("display", N_("Display title")),
        StepInfo("processing", N_("Processing")),
    ),
    max_parallel=3,
    help_url="https://docs.audiodeliverynetwork.com/api",
)  # fmt: skip
