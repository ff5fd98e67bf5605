"""Lets `python -m musicupload_gui.cli` do what the console script does."""

from musicupload_gui.cli.commands import main

if __name__ == "__main__":
    main()
