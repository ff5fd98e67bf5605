"""Sheets of all makers are read as people see them, hostile ones refused; ours run nothing."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from musicupload_gui.domain.sheets import Sheet, SheetFailure, SheetProblem
from musicupload_gui.intake.sheet_csv import storable
from musicupload_gui.intake.sheet_job import WriteJob
from musicupload_gui.intake.workbooks import (
    ROW_LIMIT,
    read_workbook,
    write_csv,
    write_workbook,
    write_xlsx,
)

TYPED = Sheet(
    "Tracks",
    ("File", "Title", "ISRC", "Track number", "Comment"),
    (
        ("/m/Ünïcode ✓.wav", "=1+1", "SEA1B2600012", "07", "two\nlines; and, \"quotes\""),
        ("/m/b.wav", "-5", "", "1", "@cmd|' /C calc'!A0"),
        ("/m/c.wav", "+44", "", "", "'=kept"),
        ("", "\t=x", "", "0010", " spaces "),
        ("/m/d.wav", "#N/A", "", "1e5", "_x0041_ _x000D_ _x005F_"),
        ("/m/e.wav", "TRUE", "", "2026-11-27", "🎵"),
    ),
    first_row=2,
)  # fmt: skip
WRITERS = pytest.mark.parametrize(
    ("write", "name"), [(write_csv, "a.csv"), (write_xlsx, "a.xlsx")], ids=["csv", "xlsx"]
)
Write = Callable[[Sheet, Path], None]


def only(path: Path) -> Sheet:
    found = read_workbook(path)
    assert isinstance(found, tuple), found
    assert len(found) == 1
    return found[0]


def problem(path: Path) -> SheetProblem:
    found = read_workbook(path)
    assert isinstance(found, SheetFailure), found
    return found.kind


def of_bytes(folder: Path, data: bytes, name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def book(path: Path, *rows: list[object], name: str = "Release 46") -> Path:
    made = Workbook()
    page = made.worksheets[0]
    page.title = name
    for row in rows:
        page.append(row)
    made.save(path)
    return path


def changed(path: Path, parts: Mapping[str, Callable[[bytes], bytes]]) -> Path:
    """The same zip file with some parts changed."""
    whole = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            change = parts.get(part.filename, bytes)
            new.writestr(part.filename, change(old.read(part)))
    path.write_bytes(whole.getvalue())
    return path


def zipped(path: Path, parts: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return path


# Text files.


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"], ids=str)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_text_of_any_maker(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    rows = [
        ["Catalogue, 2026; new"],
        [],
        ["Künstler", "Mood", "Text"],
        ["Zoë", "warm; hopeful, calm", 'one\ntwo "x"'],
        ["Åsa", "a|b", ""],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    made = only(of_bytes(tmp_path, text.getvalue().encode(encoding), "Release 46.txt"))
    assert made.name == "Release 46"
    assert made.headings == ("Künstler", "Mood", "Text")
    assert made.rows == tuple(map(tuple, rows[3:]))
    assert made.first_row == 4


@pytest.mark.parametrize("line", ["sep=|", '"sep=|"', "SEP=|"])
def test_line_that_names_the_separator_is_no_row(tmp_path: Path, line: str) -> None:
    made = only(of_bytes(tmp_path, f"{line}\r\nTitle|Artist\r\na;b;c|d\r\n".encode()))
    assert (made.headings, made.rows, made.first_row) == (("Title", "Artist"), (("a;b;c", "d"),), 2)


def test_decimal_commas_do_not_cut_cells(tmp_path: Path) -> None:
    made = only(of_bytes(tmp_path, b"Title;BPM;Key\nA;92,5;C\nB;118,25;D\n"))
    assert made.rows == (("A", "92,5", "C"), ("B", "118,25", "D"))


def test_one_column_and_odd_quotes(tmp_path: Path) -> None:
    assert only(of_bytes(tmp_path, b"Title\nA\nB\n")).rows == (("A",), ("B",))
    made = only(of_bytes(tmp_path, b'Title,Comment\n7" mix,5" disc\n"a"b,c\n'))
    assert made.rows == (('7" mix', '5" disc'), ("ab", "c"))


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.csv", b"", SheetProblem.EMPTY),
        ("a.csv", b"\n , \n,,\n", SheetProblem.EMPTY),
        ("a.csv", b"\xef\xbb\xbf", SheetProblem.EMPTY),
        ("a.csv", b"RIFF\0\0\0\0WAVE", SheetProblem.NOT_A_SHEET),
        ("a.csv", b'Title\n"' + b"x" * 200_000, SheetProblem.UNREADABLE),
        ("a.csv", b"," * 600 + b"x", SheetProblem.TOO_LARGE),
        ("a.csv", b"x\n" * (ROW_LIMIT + 2), SheetProblem.TOO_LARGE),
        ("a.csv", b"PK\x03\x04 and no more", SheetProblem.UNREADABLE),
        ("a.pdf", b"%PDF-1.7 etc.", SheetProblem.NOT_A_SHEET),
        ("a.xlsx", b"Title,Artist\n", SheetProblem.UNREADABLE),
        ("a.xls", b"<html><table>", SheetProblem.OLD_FORMAT),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, SheetProblem.OLD_FORMAT),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         SheetProblem.LOCKED),
    ],
)  # fmt: skip
def test_what_is_no_sheet(tmp_path: Path, name: str, data: bytes, kind: SheetProblem) -> None:
    assert problem(of_bytes(tmp_path, data, name)) is kind


def test_as_many_rows_as_the_limit(tmp_path: Path) -> None:
    made = only(of_bytes(tmp_path, b"Title,No\n" + b"x,1\n" * ROW_LIMIT))
    assert len(made.rows) == ROW_LIMIT


def test_no_file_and_no_permission(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.csv") is SheetProblem.UNREADABLE
    assert problem(tmp_path) is SheetProblem.UNREADABLE


# Workbooks.


def test_cells_as_a_person_sees_them(tmp_path: Path) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(["Title", "BPM", "Released", "UPC", "No.", "Explicit", "Comment", "Share"])
    page.append(["A", 92.0, datetime(2026, 11, 27), 4006381333931.0, 7, True, None, 0.125])
    page.append([123, 92.5, date(2026, 12, 4), "0123", 12, False, "  x\r\ny ", 1])
    page.append(["C", 3.3000000000000003, datetime(2026, 1, 2, 3, 4), 1e30, 1, "", time(3, 25), 2])
    for row in page.iter_rows(min_row=2):
        row[4].number_format = "00"
        row[7].number_format = "0.0%"
    page["A5"].value = "#REF!"
    page["A5"].data_type = "e"
    page["B5"].value = "x"
    made.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == (
        ("A", "92", "2026-11-27", "4006381333931", "07", "TRUE", "", "12.5%"),
        ("123", "92.5", "2026-12-04", "0123", "12", "FALSE", "  x\ny ", "100%"),
        ("C", "3.3", "2026-01-02 03:04:00", "1e+30", "01", "", "03:25:00", "200%"),
        ("", "x", "", "", "", "", "", ""),
    )


def test_sheets_that_are_hidden_or_empty_are_left_out(tmp_path: Path) -> None:
    made = Workbook()
    made.worksheets[0].title = "Shown"
    made.worksheets[0].append(["Title"])
    for name, state in (("Hidden", "hidden"), ("Very", "veryHidden"), ("Empty", "visible")):
        page = made.create_sheet(name)
        page.sheet_state = state
        if name != "Empty":
            page.append(["Title"])
    second = made.create_sheet("Zwei")
    second["B3"] = "Titel"
    second["C3"] = "BPM"
    second["C4"] = 92
    made.save(tmp_path / "a.xlsm")
    found = read_workbook(tmp_path / "a.xlsm")
    assert found == (
        Sheet("Shown", ("Title",), (), 2),
        Sheet("Zwei", ("", "Titel", "BPM"), (("", "", "92"),), 4),
    )
    assert problem(book(tmp_path / "b.xlsx")) is SheetProblem.EMPTY


def test_merged_cells_count_for_each_row_of_theirs(tmp_path: Path) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(["Catalogue 2026"])
    page.append(["Title", "Album", "Rights", "", "Comment"])
    page.append(["", "", "ISRC", "Publisher", ""])
    for title in "ABC":
        page.append([title, None, None, None])
    page["B4"] = "Night Drive EP"
    for area in ("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "B4:B6", "E4:E5000"):
        page.merge_cells(area)
    made.save(tmp_path / "a.xlsx")
    read = only(tmp_path / "a.xlsx")
    assert read.headings == ("Title", "Album", "ISRC", "Publisher", "Comment")
    assert read.rows == tuple((title, "Night Drive EP", "", "", "") for title in "ABC")
    assert read.first_row == 4


def test_formulas_give_the_value_that_was_saved(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ["Title", "BPM"], ["A", "=40+2"], ["B", "=1/0"])

    def calculated(xml: bytes) -> bytes:
        found = xml.replace(b"<f>40+2</f><v />", b"<f>40+2</f><v>42</v>")
        assert found != xml
        return found

    read = only(changed(path, {"xl/worksheets/sheet1.xml": calculated}))
    assert read.rows == (("A", "42"), ("B", ""))


def test_far_cells_without_text_do_not_count(tmp_path: Path) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(["Title"])
    page.append(["A"])
    page["XFD1"].font = Font(bold=True)
    page["A200000"].font = Font(bold=True)
    made.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == (("A",),)
    page["SZ2"] = "x"
    made.save(tmp_path / "a.xlsx")
    assert problem(tmp_path / "a.xlsx") is SheetProblem.TOO_LARGE
    page["SZ2"] = None
    page["A200000"] = "x"
    made.save(tmp_path / "a.xlsx")
    assert problem(tmp_path / "a.xlsx") is SheetProblem.TOO_LARGE


def test_workbook_under_another_name(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ["Title"], ["A"]).rename(tmp_path / "a.csv")
    assert only(path).rows == (("A",),)


DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entity_tricks_are_refused(tmp_path: Path, part: str, encoding: str) -> None:
    def declared(xml: bytes) -> bytes:
        text = re.sub(r"^<\?xml.*?\?>", "", xml.decode())
        return (DOCTYPE.decode().replace('"1.0"', f'"1.0" encoding="{encoding}"') + text).encode(
            encoding
        )

    path = changed(book(tmp_path / "a.xlsx", ["Title"], ["A"]), {part: declared})
    assert read_workbook(path) == SheetFailure(SheetProblem.UNREADABLE, "it has a document type")


def test_zip_bombs_are_refused_by_their_directory(tmp_path: Path) -> None:
    names = {"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>"}
    path = zipped(tmp_path / "a.xlsx", names | {"xl/big": b"\0" * 210_000_000})
    assert problem(path) is SheetProblem.TOO_LARGE
    path = zipped(tmp_path / "b.xlsx", names | {"xl/big": b"\0" * 20_000_000})
    assert problem(path) is SheetProblem.TOO_LARGE
    one = zipfile.ZipInfo("xl/lies")
    with zipfile.ZipFile(tmp_path / "c.xlsx", "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in names.items():
            made.writestr(name, data)
        made.writestr(one, b"<!-- " + b"x" * 100_000 + b" --><a/>", zipfile.ZIP_DEFLATED)
    raw = (tmp_path / "c.xlsx").read_bytes()
    assert raw.count(one.file_size.to_bytes(4, "little")) == 2
    (tmp_path / "c.xlsx").write_bytes(
        raw.replace(one.file_size.to_bytes(4, "little"), (5).to_bytes(4, "little"))
    )
    assert problem(tmp_path / "c.xlsx") is SheetProblem.UNREADABLE


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"word/document.xml": b"<a/>"}, SheetProblem.NOT_A_SHEET),
        ({"mimetype": b"application/vnd.oasis", "content.xml": b"<a/>"}, SheetProblem.OLD_FORMAT),
        ({"xl/workbook.bin": b"x"}, SheetProblem.OLD_FORMAT),
        ({"Index/Document.iwa": b"x"}, SheetProblem.OLD_FORMAT),
        ({"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>"}, SheetProblem.UNREADABLE),
        ({"[Content_Types].xml": b"<a", "xl/workbook.xml": b"<a/>"}, SheetProblem.UNREADABLE),
    ],
)  # fmt: skip
def test_zip_files_of_other_kinds(
    tmp_path: Path, parts: dict[str, bytes], kind: SheetProblem
) -> None:
    assert problem(zipped(tmp_path / "a.xlsx", parts)) is kind


def test_locked_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", {"xl/workbook.xml": b"<a/>"})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\1\2") + 8] |= 1
    assert problem(of_bytes(tmp_path, bytes(raw), "a.xlsx")) is SheetProblem.LOCKED


@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=5))
def test_damage_is_a_failure_at_worst(damage: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = book(Path(folder) / "a.xlsx", ["Title", "BPM"], ["A", 1])
        raw = bytearray(path.read_bytes())
        for at, byte in damage:
            raw[at % len(raw)] = byte
        path.write_bytes(raw)
        assert isinstance(read_workbook(path), tuple | SheetFailure)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("odd", [b"<", b"</", b"<a/>", b'<x zz="1">'])
def test_odd_xml_is_a_failure_at_worst(tmp_path: Path, part: str, odd: bytes) -> None:
    for at in range(100, 1_000, 100):
        path = book(tmp_path / "a.xlsx", ["Title", "BPM"], ["A", 1])

        def cut(xml: bytes, at: int = at) -> bytes:
            return xml[:at] + odd + xml[at:]

        assert isinstance(read_workbook(changed(path, {part: cut})), tuple | SheetFailure)


# Writing.


@WRITERS
def test_what_was_written_comes_back(tmp_path: Path, write: Write, name: str) -> None:
    path = tmp_path / name
    write(TYPED, path)
    read = only(path)
    assert (read.headings, read.rows, read.first_row) == (TYPED.headings, TYPED.rows, 2)
    assert list(tmp_path.iterdir()) == [path]


SAFE = st.text(max_size=30)


def kept(text: str) -> str:
    """Control characters go, and white space alone is nothing."""
    text = storable(text)
    return text if text.strip() else ""


@WRITERS
@given(rows=st.lists(st.tuples(SAFE, SAFE, SAFE), min_size=1, max_size=6))
def test_any_text_comes_back_but_for_control_characters(
    write: Write, name: str, rows: list[tuple[str, str, str]]
) -> None:
    made = Sheet("x/\0[y]'", ("Title", "Artist", "Comment"), (*rows, ("a", "b", "c")), 2)
    with tempfile.TemporaryDirectory() as folder:
        write(made, Path(folder) / name)
        read = only(Path(folder) / name)
    assert read.rows == tuple(tuple(map(kept, row)) for row in made.rows)


def test_csv_runs_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    write_csv(TYPED, tmp_path / "a.csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) for cell in row]
    assert not [cell for cell in cells if cell.strip()[:1] in ("=", "+", "-", "@")]
    assert "'=1+1" in cells


def test_xlsx_has_texts_under_bold_headings(tmp_path: Path) -> None:
    long = Sheet("Tracks", ("Title", "Lyrics"), (("=1+1", "x" * 40_000), ("007", "y")), 2)
    write_xlsx(long, tmp_path / "a.xlsx")
    page = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    cells = [cell for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert Counter(cell.font == Font(bold=True) for cell in cells) == {True: 2, False: 4}
    assert page.freeze_panes == "A2"
    assert (page.column_dimensions["A"].width, page.column_dimensions["B"].width) == (10, 60)
    assert only(tmp_path / "a.xlsx").rows[0] == ("=1+1", "x" * 32_767)


def test_name_chooses_the_kind(tmp_path: Path) -> None:
    for name in ("a.CSV", "a.xlsx"):
        assert write_workbook(WriteJob(TYPED, tmp_path / name)) is None
        assert only(tmp_path / name).rows == TYPED.rows
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")
    assert not (tmp_path / "a.CSV").read_bytes().startswith(b"PK")


@WRITERS
def test_missing_folder(tmp_path: Path, write: Write, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        write(TYPED, tmp_path / "none" / name)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of file sizes are Unix's")
@WRITERS
def test_full_disk_leaves_the_old_file(tmp_path: Path, write: Write, name: str) -> None:
    path = tmp_path / name
    write(TYPED, path)
    before = path.read_bytes()
    program = (
        "import resource, sys\nfrom pathlib import Path\n"
        "from musicupload_gui.domain.sheets import Sheet\n"
        "from musicupload_gui.intake.sheet_job import WriteJob\n"
        "from musicupload_gui.intake.workbooks import write_workbook\n"
        "import random\n"
        "rows = tuple((random.randbytes(20).hex(),) for _ in range(5000))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
        "print(write_workbook(WriteJob(Sheet('x', ('Title',), rows, 2), Path(sys.argv[1]))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(path)],
        capture_output=True, text=True, check=True, env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert "File too large" in done.stdout
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


# Another program's view.

UTF8 = "44,34,76"
"""How that program calls commas, double quotes and UTF-8."""


def converted(path: Path, kind: str, folder: Path, *options: str) -> Path:
    """The same sheet as LibreOffice writes it."""
    program = shutil.which("soffice")
    assert program, "soffice is missing: install the package libreoffice-calc"
    out = folder / "converted"
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [program, f"-env:UserInstallation={profile}", "--headless", *options, "--convert-to", kind,
         "--outdir", str(out), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return out / f"{path.stem}.{kind.partition(':')[0]}"


@pytest.mark.skipif(sys.platform != "linux", reason="installed by the set-up on Linux only")
def test_libreoffice_reads_ours_and_we_read_its(tmp_path: Path) -> None:
    write_csv(TYPED, tmp_path / "plain.csv")
    write_xlsx(TYPED, tmp_path / "ours.xlsx")
    listed = book(
        tmp_path / "theirs.xlsx",
        ["Title", "BPM", "Released", "Explicit"],
        ["Größe", 92, date(2026, 11, 27), True],
        ["=40+2", 92.5, None, None],
    )
    theirs = only(converted(listed, "xlsx", tmp_path))
    assert theirs.rows == (("Größe", "92", "2026-11-27", "TRUE"), ("42", "92.5", "", ""))
    as_csv = converted(tmp_path / "ours.xlsx", f"csv:Text - txt - csv (StarCalc):{UTF8}", tmp_path)
    with as_csv.open(encoding="utf-8", newline="") as file:
        seen = [tuple(row) for row in csv.reader(file)]
    assert seen == [TYPED.headings, *TYPED.rows]
    again = only(converted(tmp_path / "plain.csv", "xlsx", tmp_path, f"--infilter=CSV:{UTF8}"))
    assert again.headings == TYPED.headings
    assert [row[1] for row in again.rows][:3] == ["'=1+1", "'-5", "'+44"]  # text, and not run
