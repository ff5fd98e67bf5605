"""Looks at a file again that was on the list before."""

from __future__ import annotations

from dataclasses import replace

from musicupload_gui.domain.track import AudioFile, FileProblem


def as_it_is_now(file: AudioFile) -> AudioFile:
    """The file with its size and times of this moment; marked `MISSING` when it is gone."""
    if file.url:
        return file
    try:
        now = file.path.stat()
    except OSError:
        return replace(file, problem=FileProblem.MISSING)
    problem = None if file.problem is FileProblem.MISSING else file.problem
    return replace(
        file,
        size_bytes=now.st_size,
        mtime_ns=now.st_mtime_ns,
        inode=now.st_ino,
        problem=problem,
    )
