"""What the toast says of a thing just done, and what the menu calls it that would take it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from musicupload_gui.domain.write_back import WriteProblem
from musicupload_gui.engine.news import Noted
from musicupload_gui.engine.undo import Deed
from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.texts import field_label, skipped_text

DEEDS: Mapping[str, str] = {
    "edited": "Set {fields} on {tracks}",
    "from_names": "Filled {tracks} from file names",
    "sheet": "Filled {tracks} from {subject}",
    "preset": "Gave {tracks} the preset {subject}",
    "replaced": "Replaced text on {tracks}",
    "case": "Changed case on {tracks}",
    "numbered": "Numbered {tracks}",
    "pasted": "Pasted into {tracks}",
    "cleared": "Cleared {fields} on {tracks}",
    "filled_down": "Filled down {tracks}",
    "tidied": "Tidied {fields} on {tracks}",
    "as_in_file": "Took the file's values on {tracks}",
    "removed": "Removed {tracks} from the list",
    "split": "Made {tracks} of the files of {subject}",
    "combined": "Combined {tracks} into {subject}",
    "cover": "Set the cover on {tracks}",
    "moved": "Moved {tracks}",
}
"""What a person did to the list, by its code; each can be undone."""
NOTED: Mapping[str, str] = {
    **DEEDS,
    "added": "Added {what}.",
    "not_split": "{subject} was sent already, so its files stay together",
    "not_combined": "Only unsent tracks of different formats can be combined",
    "busy": "{tracks} on the way; cancel first to remove",
    "retried": "{uploads} tried again",
    "account_added": "Added the account {subject}",
    "key_in_memory": "Added {subject}. No keyring here: its key is kept until MusicUpload closes.",
    "account_removed": "Removed the account {subject}",
    "restored": "Welcome back. {tracks} on the list.",
    "back_online": "Back online. Everything that waited goes on.",
    "skipped": "Nothing was added.",
    "no_picture": "{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)",
    "no_cover_beside": "No cover.jpg or the like lies beside these tracks",
    "exported": "Wrote {rows} to {subject}",
    "not_exported": "{subject} could not be written",
    "tags_written": "Wrote the tags of {files}",
    "undone": "Undone",
    "redone": "Done again",
}

_UNWRITTEN: Mapping[WriteProblem, str] = {
    WriteProblem.CHANGED: "{name} is not the file any more that was read",
    WriteProblem.MISSING: "{name} is gone",
    WriteProblem.READ_ONLY: "{name} or its folder is read-only",
    WriteProblem.NOT_OURS: "{name} belongs to somebody else",
    WriteProblem.LINKED: "{name} has other names (hard links)",
    WriteProblem.NO_ROOM: "no room for a copy of {name} on its disk",
    WriteProblem.DISK: "the disk failed at {name}",
    WriteProblem.SENDING: "{name} is being sent",
    WriteProblem.TAGS_UNREADABLE: "the tags of {name} cannot be read whole",
    WriteProblem.LAYOUT: "{name} is built in a way that cannot be changed safely",
    WriteProblem.DIFFERENT: "{name} would not have said what was wanted",
    WriteProblem.STOPPED: "writing {name} took too long",
}
_UNWRITTEN_SHOWN = 3


def _unwritten_rest(details: Sequence[str]) -> str:
    """The files that stay as they were, and why."""
    pairs = (detail.partition(":") for detail in details[:_UNWRITTEN_SHOWN])
    told = [_UNWRITTEN[WriteProblem(code)].format(name=name) for code, _, name in pairs]
    if more := len(details) - len(told):
        told.append(f"and {more:,} more")
    stays = "stays as it was" if len(details) == 1 else "stay as they were"
    return f"{count_text(len(details), 'file')} {stays}: {'; '.join(told)}."


def _restored_rest(details: Iterable[str]) -> str:
    """What goes on after a start, what waits for an answer, what could not be read."""
    counts = {name: int(count) for name, _, count in (d.partition(":") for d in details)}
    parts = (
        ("going_on", "{} goes on.", "{} go on."),
        ("asking", "{} waits for your answer.", "{} wait for your answer."),
        ("unreadable", "{} could not be read and is kept.", "{} could not be read and are kept."),
    )
    told = (
        (one if counts[name] == 1 else many).format(count_text(counts[name], "upload"))
        for name, one, many in parts
        if counts.get(name)
    )
    return " ".join(told)


def noted_line(noted: Noted) -> str:
    """The line of the toast for a thing just done."""
    if noted.code in {"undone", "redone"}:
        did = "".join(noted.details[:1])
        return f"{NOTED[noted.code]}: {_began_small(_line(did, noted.count, noted.subject))}"
    line = _line(noted.code, noted.count, noted.subject)
    if noted.code == "restored":
        return f"{line} {_restored_rest(noted.details)}".strip()
    if noted.code == "not_exported":
        return f"{line}: {'. '.join(noted.details)}"
    if noted.code == "tags_written" and noted.details:
        said = f"{line}. " if noted.count else ""
        return said + _unwritten_rest(noted.details)
    if noted.code in {"added", "skipped"}:
        line = NOTED["skipped"] if noted.code == "added" and not noted.count else line
        return f"{line} {skipped_text(noted.details)}".strip()
    return line


def undo_text(deed: Deed | None, verb: str) -> str:
    """What the menu calls undoing or redoing this: "Undo set Composer on 38 tracks"."""
    if deed is None:
        return verb
    return f"{verb} {_began_small(_line(deed.code, len(deed.before), deed.subject))}"


def _line(code: str, count: int, subject: str) -> str:
    names = [name.strip() for name in subject.split(",")]
    tracks = count_text(count, "track")
    return NOTED.get(code, "{subject}").format_map(
        {
            "subject": subject,
            "tracks": tracks,
            "what": subject or tracks,
            "rows": count_text(count, "row"),
            "files": count_text(count, "file"),
            "uploads": count_text(count, "upload"),
            "fields": ", ".join(dict.fromkeys(field_label(n) for n in names)),
        }
    )


def _began_small(line: str) -> str:
    return line[:1].lower() + line[1:]
