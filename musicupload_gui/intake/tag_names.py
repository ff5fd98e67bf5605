"""Which tag of which format holds which field: MusicBrainz Picard's table, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TagNames = Mapping[str, tuple[str, ...]]
"""For each field the names to look at, best first, in lower case."""

ID3: TagNames = MappingProxyType(
    {
        "title": ("tit2",),
        "version": ("tit3", "txxx:version", "txxx:subtitle"),
        "artist": ("tpe1",),
        "album": ("talb",),
        "album_artist": ("tpe2", "txxx:albumartist", "txxx:album artist"),
        "track_number": ("trck",),
        "disc_number": ("tpos",),
        "release_date": ("tdrl", "tdrc"),
        "genre": ("tcon",),
        "bpm": ("tbpm", "txxx:bpm"),
        "key": ("tkey", "txxx:initialkey", "txxx:key"),
        "isrc": ("tsrc", "txxx:isrc"),
        "iswc": ("txxx:iswc",),
        "composer": ("tcom",),
        "publisher": ("txxx:publisher",),
        "label": ("tpub", "txxx:label"),
        "copyright": ("tcop",),
        "language": ("tlan",),
        "explicit": ("txxx:itunesadvisory",),
        "mood": ("tmoo", "txxx:mood"),
        "description": ("txxx:description",),
        "lyrics": ("uslt",),
        "comment": ("comm", "comm:"),
    }
)

VORBIS: TagNames = MappingProxyType(
    {
        "title": ("title",),
        "version": ("version", "subtitle"),
        "artist": ("artist",),
        "album": ("album",),
        "album_artist": ("albumartist", "album artist"),
        "track_number": ("tracknumber",),
        "disc_number": ("discnumber",),
        "release_date": ("releasedate", "date", "year"),
        "genre": ("genre",),
        "bpm": ("bpm", "tempo"),
        "key": ("key", "initialkey"),
        "isrc": ("isrc",),
        "iswc": ("iswc",),
        "composer": ("composer",),
        "publisher": ("publisher",),
        "label": ("label", "organization"),
        "copyright": ("copyright",),
        "language": ("language",),
        "explicit": ("itunesadvisory",),
        "mood": ("mood",),
        "description": ("description",),
        "lyrics": ("lyrics", "unsyncedlyrics"),
        "comment": ("comment",),
    }
)

MP4: TagNames = MappingProxyType(
    {
        "title": ("©nam",),
        "version": ("----:subtitle", "----:version"),
        "artist": ("©art",),
        "album": ("©alb",),
        "album_artist": ("aart",),
        "track_number": ("trkn",),
        "disc_number": ("disk",),
        "release_date": ("----:releasedate", "©day"),
        "genre": ("©gen",),
        "bpm": ("tmpo", "----:bpm"),
        "key": ("----:initialkey", "----:key"),
        "isrc": ("----:isrc",),
        "iswc": ("----:iswc",),
        "composer": ("©wrt",),
        "publisher": ("----:publisher", "©pub"),
        "label": ("----:label",),
        "copyright": ("cprt",),
        "language": ("----:language",),
        "explicit": ("rtng", "----:itunesadvisory"),
        "mood": ("----:mood",),
        "description": ("ldes", "desc", "----:description"),
        "lyrics": ("©lyr",),
        "comment": ("©cmt",),
    }
)

ASF: TagNames = MappingProxyType(
    {
        "title": ("title",),
        "version": ("wm/subtitle",),
        "artist": ("author",),
        "album": ("wm/albumtitle",),
        "album_artist": ("wm/albumartist",),
        "track_number": ("wm/tracknumber",),
        "disc_number": ("wm/partofset",),
        "release_date": ("wm/year",),
        "genre": ("wm/genre",),
        "bpm": ("wm/beatsperminute",),
        "key": ("wm/initialkey",),
        "isrc": ("wm/isrc",),
        "iswc": ("wm/iswc", "iswc"),
        "composer": ("wm/composer",),
        "label": ("wm/publisher",),
        "copyright": ("copyright",),
        "language": ("wm/language",),
        "mood": ("wm/mood",),
        "lyrics": ("wm/lyrics",),
        "comment": ("description",),
    }
)

INFO: TagNames = MappingProxyType(
    {
        "title": ("inam",),
        "artist": ("iart",),
        "album": ("iprd",),
        "track_number": ("itrk", "iprt"),
        "release_date": ("icrd",),
        "genre": ("ignr",),
        "composer": ("imus",),
        "copyright": ("icop",),
        "language": ("ilng",),
        "mood": ("ikey",),  # keywords, not the musical key
        "description": ("isbj",),
        "comment": ("icmt",),
    }
)

AIFF: TagNames = MappingProxyType(
    {
        "title": ("name",),
        "artist": ("auth",),
        "copyright": ("(c)",),
        "comment": ("anno",),
    }
)
