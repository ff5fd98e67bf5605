"""What the headings of labels' spreadsheets mean, in five languages."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from musicupload_gui.domain.metadata import METADATA_FIELDS

FILE = "file"
"""The column that names a track's file; it finds the track and is never written to it."""
ACCOUNT, REASON = "Account", "Reason"
"""The headings of a sheet of failed uploads that tell and are never read."""
LABELS = {name: name.replace("_", " ").capitalize() for name in (FILE, *METADATA_FIELDS)} | {
    "isrc": "ISRC",
    "iswc": "ISWC",
    "bpm": "BPM",
    "copyright": "(P) line",
}
"""The heading of each field in our own sheets."""

_SYNONYMS = {
    "title": "song, song title, song name, track title, track name, name, recording title, titel, "
    "songtitel, liedtitel, tracktitel, lied, titre, titre du morceau, titre de la chanson, "
    "chanson, morceau, titulo, cancion, titulo de la cancion, tema, titulo da musica, "
    "titulo da faixa, musica, faixa, nombre, nome, work title, track",
    "version": "version title, track version, title version, mix, mix name, remix, mix version, "
    "subtitle, sub title, untertitel, fassung, sous titre, subtitulo, versao",
    "artist": "artist name, artists, main artist, primary artist, track artist, display artist, "
    "performer, performers, performed by, band, act, interpret, interpreten, kunstler, kuenstler, "
    "kunstlername, hauptkunstler, artiste, artistes, nom de l artiste, artiste principal, "
    "interprete, interpretes, artista, artistas, artista principal, nombre del artista, "
    "nome do artista",
    "album": "album title, album name, release title, release name, product title, ep, record, "
    "albumtitel, albumname, titre de l album, nom de l album, titulo del album, nombre del album, "
    "titulo do album, nome do album, disco, release",
    "album_artist": "albumartist, album artists, release artist, album interpret, albuminterpret, "
    "albumkunstler, artiste de l album, artista del album, artista do album",
    "track_number": "track no, track nr, track num, trackno, no, nr, number, num, n, track index, "
    "position, pos, sequence, seq, titelnummer, tracknummer, nummer, numero de piste, no de piste, "
    "n de piste, piste, numero, numero de pista, pista, numero da faixa, track",
    "disc_number": "disc, disc no, disc nr, disk, disk no, disk nr, disk number, cd, cd no, cd nr, "
    "cd number, cd nummer, medium, disque, numero de disque, numero de disco",
    "release_date": "released, street date, release day, date of release, original release date, "
    "digital release date, publication date, launch date, live date, erscheinungsdatum, "
    "erscheinungstag, veroffentlichungsdatum, veroeffentlichungsdatum, veroffentlichung, "
    "veroeffentlichung, veroffentlicht am, vo datum, date de sortie, date de parution, sortie, "
    "fecha de lanzamiento, fecha de publicacion, lanzamiento, data de lancamento, lancamento, "
    "release, date, datum, fecha, data, year, jahr, annee, ano",
    "genre": "genres, main genre, primary genre, style, styles, musikrichtung, stil, "
    "genre musical, genero, generos, genero musical, estilo",
    "bpm": "tempo, tempo bpm, beats per minute, bpms, speed",
    "key": "musical key, song key, initial key, key signature, tonality, tonart, tonalite, "
    "tonalidad, tonalidade, tom",
    "isrc": "isrc code, isrc codes, isrc no, isrc nr, isrc number, track isrc, recording isrc, "
    "isrc nummer, code isrc, codigo isrc",
    "iswc": "iswc code, iswc codes, iswc no, iswc nr, iswc number, work iswc, code iswc, "
    "codigo iswc",
    "composer": "composers, writers, writer, songwriter, songwriters, composed by, written by, "
    "music by, authors, author, komponist, komponisten, komponist in, urheber, autor, autoren, "
    "compositeur, compositeurs, auteur compositeur, auteurs compositeurs, auteur, auteurs, "
    "compositor, compositores, autores",
    "publisher": "publishers, pub, publishing, music publisher, publisher name, published by, "
    "verlag, verlage, musikverlag, editeur, editeurs, editorial, editor, editora, editoras",
    "label": "record label, label name, labels, imprint, plattenlabel, plattenfirma, "
    "maison de disques, sello, sello discografico, discografica, selo, gravadora",
    "copyright": "p, p line text, phonogram copyright, phonographic copyright, c line, c, "
    "copyright line, copyrights, copyright holder, copyright owner, master owner, rights, "
    "rechteinhaber, rechte, droits, derechos, direitos",
    "language": "lyrics language, language of lyrics, vocal language, lang, sprache, textsprache, "
    "langue, langue des paroles, idioma, lengua, lingua",
    "explicit": "explicit content, explicit lyrics, explicit flag, is explicit, parental advisory, "
    "advisory, explizit, explicite, contenu explicite, explicito, contenido explicito, "
    "conteudo explicito",
    "mood": "moods, mood words, mood tags, mood keywords, keywords, keyword, tags, stimmung, "
    "stimmungen, stichworte, stichworter, schlagworte, schlagworter, schlusselworter, ambiance, "
    "humeur, mots cles, estado de animo, animo, palabras clave, palavras chave, humor, clima",
    "description": "track description, descriptions, desc, summary, about, pitch, beschreibung, "
    "descripcion, descricao",
    "lyrics": "lyric, words, lyric text, songtext, liedtext, text, paroles, letra, letras",
    "comment": "comments, note, notes, remark, remarks, kommentar, kommentare, bemerkung, "
    "bemerkungen, anmerkung, anmerkungen, notiz, notizen, commentaire, commentaires, remarque, "
    "remarques, comentario, comentarios, nota, notas, observaciones, observacoes",
    FILE: "filename, file name, file path, filepath, path, full path, location, audio file, "
    "audio file name, audio, track file, source file, wav, wav file, asset, datei, dateiname, "
    "audiodatei, dateipfad, pfad, fichier, nom du fichier, nom de fichier, chemin, archivo, "
    "nombre de archivo, nombre del archivo, fichero, ruta, arquivo, nome do arquivo, ficheiro, "
    "caminho, name",
}
"""Other names of each field, the surest first, as `plain` writes them."""

_ALSO_SURE = {"released": "release_date", "disc": "disc_number", "track": "track_number"}
"""The window's short names."""
_BY_VALUES = {"track": "track_number", "release": "release_date", "name": FILE}
"""What these mean when their values look like it; otherwise they mean their other field."""
_HEADING_LIMIT = 80
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"[a-z0-9]+")
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*]")
_OR = re.compile(r"[/|\n&,;]| - ")
_SIGNS = str.maketrans({"#": " no ", "℗": " p ", "©": " c "})


class Meaning(NamedTuple):
    """A field that a heading may name."""

    field: str
    rank: int
    """0 for the field's own name, higher the less sure."""
    needs_look: bool = False
    """Whether it counts only when the values look like the field's."""


def plain(heading: str) -> str:
    """A heading as lower-case words without accents and punctuation: `Track #` is `track no`."""
    text = _CAMEL.sub(" ", heading[:_HEADING_LIMIT]).translate(_SIGNS)
    text = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_WORDS.findall("".join(c for c in text if not unicodedata.combining(c))))


def meanings(heading: str) -> tuple[Meaning, ...]:
    """The fields that a heading may name; nothing for headings we do not know or never read."""
    if len(heading) > _HEADING_LIMIT:
        return ()
    known = _KNOWN.get(plain(heading), ())
    if known:
        return known
    parts = (_ASIDE.sub(" ", heading), *_OR.split(heading))  # `Composer(s)`, `Titel / Title`
    found = next((_KNOWN[words] for part in parts if (words := plain(part)) in _KNOWN), ())
    return tuple(meaning._replace(rank=meaning.rank or 1) for meaning in found)


def is_never_read(heading: str) -> bool:
    """Whether a heading is one of ours that only tells."""
    return plain(heading) in (plain(ACCOUNT), plain(REASON))


def _known() -> dict[str, tuple[Meaning, ...]]:
    known: dict[str, tuple[Meaning, ...]] = {}
    for field, label in LABELS.items():
        for name in (plain(label), plain(field)):
            known[name] = (Meaning(field, 0),)
    for field, names in _SYNONYMS.items():
        for rank, name in enumerate(names.split(", "), 1):
            surer = 0 if _ALSO_SURE.get(name) == field else rank
            meaning = Meaning(field, surer, needs_look=_BY_VALUES.get(name) == field)
            known[name] = tuple(sorted((*known.get(name, ()), meaning), key=_looks_first))
    return known


def _looks_first(meaning: Meaning) -> bool:
    return not meaning.needs_look


_KNOWN = _known()
