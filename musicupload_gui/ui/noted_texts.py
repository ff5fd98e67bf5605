"""What the toast says of a thing just done, and what the menu calls it that would take it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from musicupload_gui.domain.wording import N_
from musicupload_gui.domain.write_back import WriteProblem
from musicupload_gui.engine.news import Noted
from musicupload_gui.engine.undo import Deed
from musicupload_gui.ui.amounts import Counted, series_text
from musicupload_gui.ui.texts import field_label, skipped_text
from musicupload_gui.ui.tongue import plural, tr

DEEDS: Mapping[str, Counted] = {
    "edited": lambda n: plural("Set {fields} on %n track", "Set {fields} on %n tracks", n),
    "from_names": lambda n: plural(
        "Filled %n track from file names", "Filled %n tracks from file names", n
    ),
    "sheet": lambda n: plural(
        "Filled %n track from {subject}", "Filled %n tracks from {subject}", n
    ),
    "preset": lambda n: plural(
        "Gave %n track the preset {subject}", "Gave %n tracks the preset {subject}", n
    ),
    "replaced": lambda n: plural("Replaced text on %n track", "Replaced text on %n tracks", n),
    "case": lambda n: plural("Changed case on %n track", "Changed case on %n tracks", n),
    "numbered": lambda n: plural("Numbered %n track", "Numbered %n tracks", n),
    "pasted": lambda n: plural("Pasted into %n track", "Pasted into %n tracks", n),
    "cleared": lambda n: plural("Cleared {fields} on %n track", "Cleared {fields} on %n tracks", n),
    "filled_down": lambda n: plural("Filled down %n track", "Filled down %n tracks", n),
    "tidied": lambda n: plural("Tidied {fields} on %n track", "Tidied {fields} on %n tracks", n),
    "as_in_file": lambda n: plural(
        "Took the file's values on %n track", "Took the file's values on %n tracks", n
    ),
    "removed": lambda n: plural(
        "Removed %n track from the list", "Removed %n tracks from the list", n
    ),
    "split": lambda n: plural(
        "Made %n track of the files of {subject}", "Made %n tracks of the files of {subject}", n
    ),
    "combined": lambda n: plural(
        "Combined %n track into {subject}", "Combined %n tracks into {subject}", n
    ),
    "cover": lambda n: plural("Set the cover on %n track", "Set the cover on %n tracks", n),
    "moved": lambda n: plural("Moved %n track", "Moved %n tracks", n),
}
"""What a person did to the list, by its code; each can be undone."""
NOTED: Mapping[str, Counted] = {
    **DEEDS,
    "added": lambda n: plural("Added %n track.", "Added %n tracks.", n),
    "not_split": lambda _: tr("{subject} was sent already, so its files stay together"),
    "not_combined": lambda _: tr("Only unsent tracks of different formats can be combined"),
    "busy": lambda n: plural(
        "%n track on the way; cancel first to remove",
        "%n tracks on the way; cancel first to remove",
        n,
    ),
    "retried": lambda n: plural("%n upload tried again", "%n uploads tried again", n),
    "account_added": lambda _: tr("Added the account {subject}"),
    "key_in_memory": lambda _: tr(
        "Added {subject}. No keyring here: its key is kept until MusicUpload closes."
    ),
    "account_removed": lambda _: tr("Removed the account {subject}"),
    "restored": lambda n: plural(
        "Welcome back. %n track on the list.", "Welcome back. %n tracks on the list.", n
    ),
    "back_online": lambda _: tr("Back online. Everything that waited goes on."),
    "skipped": lambda _: tr("Nothing was added."),
    "no_picture": lambda _: tr(
        "{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)"
    ),
    "no_cover_beside": lambda _: tr("No cover.jpg or the like lies beside these tracks"),
    "exported": lambda n: plural("Wrote %n row to {subject}", "Wrote %n rows to {subject}", n),
    "not_exported": lambda _: tr("{subject} could not be written: {reasons}"),
    "tags_written": lambda n: plural("Wrote the tags of %n file", "Wrote the tags of %n files", n),
}
_AGAIN: Mapping[str, str] = {
    "undone": N_("Undone: {deed}"),
    "redone": N_("Done again: {deed}"),
}
_RESTORED: Mapping[str, Counted] = {
    "going_on": lambda n: plural("%n upload goes on.", "%n uploads go on.", n),
    "asking": lambda n: plural(
        "%n upload waits for your answer.", "%n uploads wait for your answer.", n
    ),
    "unreadable": lambda n: plural(
        "%n upload could not be read and is kept.", "%n uploads could not be read and are kept.", n
    ),
}
"""What goes on after a start, what waits for an answer, what could not be read."""
_UNWRITTEN: Mapping[WriteProblem, str] = {
    WriteProblem.CHANGED: N_("{name} is not the file any more that was read"),
    WriteProblem.MISSING: N_("{name} is gone"),
    WriteProblem.READ_ONLY: N_("{name} or its folder is read-only"),
    WriteProblem.NOT_OURS: N_("{name} belongs to somebody else"),
    WriteProblem.LINKED: N_("{name} has other names (hard links)"),
    WriteProblem.NO_ROOM: N_("no room for a copy of {name} on its disk"),
    WriteProblem.DISK: N_("the disk failed at {name}"),
    WriteProblem.SENDING: N_("{name} is being sent"),
    WriteProblem.TAGS_UNREADABLE: N_("the tags of {name} cannot be read whole"),
    WriteProblem.LAYOUT: N_("{name} is built in a way that cannot be changed safely"),
    WriteProblem.DIFFERENT: N_("{name} would not have said what was wanted"),
    WriteProblem.STOPPED: N_("writing {name} took too long"),
}
_UNWRITTEN_SHOWN = 3


def noted_line(noted: Noted) -> str:
    """The line of the toast for a thing just done."""
    if noted.code in _AGAIN:
        did = "".join(noted.details[:1])
        return _around(_AGAIN[noted.code], _line(did, noted.count, noted.subject))
    if noted.code in {"added", "skipped"}:
        return f"{_added(noted)} {skipped_text(noted.details)}".strip()
    line = _line(noted.code, noted.count, noted.subject, noted.details)
    if noted.code == "restored":
        return f"{line} {_restored_rest(noted.details)}".strip()
    if noted.code == "tags_written" and noted.details:
        rest = _unwritten_rest(noted.details)
        return tr("{written}. {rest}").format(written=line, rest=rest) if noted.count else rest
    return line


def undo_text(deed: Deed | None) -> str:
    """What the menu calls undoing this: "Undo set Composer on 38 tracks"."""
    return _around(N_("Undo {deed}"), _line_of(deed)) if deed else tr("Undo")


def redo_text(deed: Deed | None) -> str:
    """What the menu calls doing this again: "Redo set Composer on 38 tracks"."""
    return _around(N_("Redo {deed}"), _line_of(deed)) if deed else tr("Redo")


def _added(noted: Noted) -> str:
    if noted.code == "skipped" or not noted.count:
        return NOTED["skipped"](0)
    if noted.subject:
        return tr("Added {subject}.").format(subject=noted.subject)
    return NOTED["added"](noted.count)


def _unwritten_rest(details: Sequence[str]) -> str:
    """The files that stay as they were, and why."""
    pairs = (detail.partition(":") for detail in details[:_UNWRITTEN_SHOWN])
    told = [tr(_UNWRITTEN[WriteProblem(code)]).format(name=name) for code, _, name in pairs]
    if more := len(details) - len(told):
        told.append(plural("and %n more", "and %n more", more))
    stay = plural(
        "%n file stays as it was: {reasons}.",
        "%n files stay as they were: {reasons}.",
        len(details),
    )
    return stay.format(reasons="; ".join(told))


def _restored_rest(details: Iterable[str]) -> str:
    counts = {name: int(count) for name, _, count in (d.partition(":") for d in details)}
    return " ".join(say(counts[name]) for name, say in _RESTORED.items() if counts.get(name))


def _line_of(deed: Deed) -> str:
    return _line(deed.code, len(deed.before), deed.subject)


def _line(code: str, count: int, subject: str, reasons: Sequence[str] = ()) -> str:
    if code not in NOTED:
        return subject
    names = [name.strip() for name in subject.split(",")]
    return NOTED[code](count).format(
        subject=subject,
        fields=series_text(list(dict.fromkeys(field_label(name) for name in names))),
        reasons=". ".join(reasons),
    )


def _around(frame: str, deed: str) -> str:
    """A frame marked by `N_` around a deed, with which English goes on in small letters."""
    said = tr(frame)
    return said.format(deed=deed if said != frame else f"{deed[:1].lower()}{deed[1:]}")
