"""The words of the history."""

from __future__ import annotations

from musicupload_gui.ui.amounts import count_text, size_text

TITLE = "History"
SEARCH = "Title, artist, id, file name"
ANY_ACCOUNT = "All accounts"
HEADINGS = ("Arrived", "Title", "Artist", "Sent to", "Size")
EMPTY = "Nothing has arrived anywhere yet."
NO_MATCH = "No upload fits."
CHOOSE = "Choose an upload to see its receipt."
KEPT_HERE = "Kept on this computer only"
COPY_RECEIPT, EXPORT, PUT_ON_LIST = "Copy receipt", "Export…", "Put on the list"
FILE, SHA256, ARRIVED = "File", "SHA-256", "Arrived"
FILTERS = {"Sheet (*.xlsx)": ".xlsx", "CSV (*.csv)": ".csv", "Page (*.html)": ".html",
           "JSON (*.json)": ".json"}  # fmt: skip
EXPORT_TITLE, EXPORT_NAME = "Export the history", "Delivery note"


def history_facts(count: int, size_bytes: int) -> str:
    """What stands in the foot."""
    return f"{count_text(count, 'upload')} · {size_text(size_bytes)} · {KEPT_HERE}"
