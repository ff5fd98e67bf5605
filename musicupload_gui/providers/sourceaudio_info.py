"""SourceAudio as data: its settings, steps and formats, and how its metadata fields are called.

Source: SourceAudio's pages on importing, publishing and setting metadata.
"""

from __future__ import annotations

from collections.abc import Mapping

from musicupload_gui.domain.provider import (
    CONVERT,
    Option,
    OptionKind,
    People,
    ProviderInfo,
    Secret,
    StepInfo,
)
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.wording import N_

COLUMNS = {
    "title": "Title",
    "version": "Version",
    "artist": "Artist",
    "album": "Album",
    "track_number": "Track Number",
    "release_date": "Release Date",
    "genre": "Genres",
    "bpm": "Bpm",
    "isrc": "Isrc",
    "iswc": "Iswc",
    "composer": "Composer",
    "publisher": "Publisher",
    "label": "Label",
    "mood": "Mood",
    "description": "Description",
    "lyrics": "Lyrics",
    "explicit": "Explicit",
}
"""Our fields, and the site's columns for them; a site spells them as it likes."""
INFO = ProviderInfo(
    id="sourceaudio",
    name="SourceAudio",
    mark="Sa",
    hue="#3D5A80",
    summary=N_(
        "Files go to your storage first; SourceAudio fetches them from there, one at a time."
    ),
    formats=frozenset({AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.MP3}),
    address="https://your-site.sourceaudio.com",
    asks_address=True,
    takes_links=True,
    joins_files=True,
    matches_names=True,
    fields=tuple(COLUMNS),
    reads_back=True,
    changes_fields=tuple(COLUMNS),
    options=(
        Option(
            "storage",
            N_("Storage"),
            N_("Where files stay until the import is done; add a storage account first."),
            OptionKind.STORAGE,
        ),
        CONVERT,
        Option(
            "formats",
            N_("Formats"),
            N_("Such as mp3,wav: which formats the site makes and shows."),
        ),
        Option(
            "publish",
            N_("Publish"),
            N_(
                "Whether to publish a batch by itself once it is imported. A batch that replaces a "
                "published track always asks."
            ),
            OptionKind.CHOICE,
            choices=(N_("ask"), N_("yes"), N_("no")),
            default="ask",
        ),
        Option(
            "autopublish",
            N_("Autopublish"),
            N_(
                "The site publishes by itself, 10 minutes after the last upload or at 1,000 "
                "tracks. Nobody is asked then, also not about tracks that are replaced."
            ),
            OptionKind.CHOICE,
            choices=(N_("no"), N_("yes")),
            default="no",
        ),
        Option("oncomplete", N_("When published"), N_("An email or URL that SourceAudio tells.")),
        Option(
            "job_name",
            N_("Job name"),
            N_("How the batch is called in the site's publishing queue."),
        ),
        Option(
            "job_email",
            N_("Job email"),
            N_("Who is told by the site; the site's contact otherwise."),
        ),
    ),
    track_options=(
        Option(
            "track_id",
            N_("Replaces"),
            N_(
                "The SourceAudio ID of a published track: this file replaces its format, or is "
                "added."
            ),
            OptionKind.NUMBER,
            example=N_("A track's SourceAudio ID"),
        ),
        Option(
            "immediate",
            N_("At once"),
            N_("Without the publishing queue, and without asking again. Needs the track's ID."),
            OptionKind.CHOICE,
            choices=(N_("no"), N_("yes")),
            default="no",
            needs="track_id",
        ),
        Option(
            "upload_id",
            N_("Joins"),
            N_("The ID of an upload that waits on the site: this file becomes a format of it."),
            OptionKind.NUMBER,
            example=N_("An upload's ID on the site"),
        ),
    ),
    people=(
        People(
            "writer",
            N_("Writers"),
            (
                Option("first_name", N_("First name")),
                Option("last_name", N_("Last name")),
                Option("share", N_("Share"), kind=OptionKind.SHARE),
                Option("role", N_("Role")),
                Option("company", N_("Company")),
                Option("cae_ipi", N_("CAE/IPI")),
                Option("pro", N_("PRO")),
            ),
        ),
        People(
            "publisher",
            N_("Publishers"),
            (
                Option("company", N_("Company")),
                Option("share", N_("Share"), kind=OptionKind.SHARE),
                Option("collection_share", N_("Collection share"), kind=OptionKind.NUMBER),
                Option("role", N_("Role")),
                Option("cae_ipi", N_("CAE/IPI")),
                Option("pro", N_("PRO")),
            ),
        ),
    ),
    secrets=(
        Secret("token", N_("API token"), N_("Admin > Edit Site Settings > API on your site.")),
    ),
    steps=(
        StepInfo("stage", N_("Staged")),
        StepInfo("import", N_("Imported")),
        StepInfo("attach", N_("Other formats attached")),
        StepInfo("formats", N_("Formats set")),
        StepInfo("publishing", N_("Published")),
        StepInfo("unstage", N_("Storage cleared")),
    ),
    max_parallel=3,
    help_url="https://docs.sourceaudio.com/api/",
)  # fmt: skip

PEOPLE_COLUMNS = {
    "first_name": "{X} First Name",
    "last_name": "{X} Last Name",
    "company": "{X} Company",
    "cae_ipi": "{X} CAE/IPI",
    "share": "{X} Ownership Share",
    "collection_share": "{X} Collection Share Percentage {Y}",
    "role": "{X} Role",
    "pro": "{X} Pro Affiliation",
}
"""The columns of one writer or publisher behind that word, as sites list them.

X is the number of the person, Y that of the territory.
"""


def in_columns(values: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Values by our field names under the site's own names; what it has no column for is left out.

    `known` is the site's spelling by the lower-case name.
    """
    return {
        known[column.lower()]: values[name]
        for name, column in COLUMNS.items()
        if name in values and column.lower() in known
    }
