"""The words of the history."""

from __future__ import annotations

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import size_text
from musicupload_gui.ui.tongue import plural, tr

TITLE = N_("History")
SEARCH = N_("Title, artist, id, file name")
ANY_ACCOUNT = N_("All accounts")
HEADINGS = (N_("Arrived"), N_("Title"), N_("Artist"), N_("Sent to"), N_("Size"))
EMPTY = N_("Nothing has arrived anywhere yet.")
NO_MATCH = N_("No upload fits.")
CHOOSE = N_("Choose an upload to see its receipt.")
KEPT_HERE = N_("Kept on this computer only")
COPY_RECEIPT, EXPORT, PUT_ON_LIST = N_("Copy receipt"), N_("Export…"), N_("Put on the list")
FILE, SHA256, ARRIVED = N_("File"), N_("SHA-256"), N_("Arrived")
FILTERS = {
    N_("Sheet (*.xlsx)"): ".xlsx",
    N_("CSV (*.csv)"): ".csv",
    N_("Page (*.html)"): ".html",
    N_("JSON (*.json)"): ".json",
}
EXPORT_TITLE, EXPORT_NAME = N_("Export the history"), N_("Delivery note")


def history_facts(count: int, size_bytes: int) -> str:
    """What stands in the foot."""
    uploads = plural("%n upload", "%n uploads", count)
    return f"{uploads} · {size_text(size_bytes)} · {tr(KEPT_HERE)}"
