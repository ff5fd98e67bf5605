"""Names the folder of sample tracks among the program's resources."""

SAMPLES_FOLDER_NAME = "samples"
"""Below the resources folder; `packaging/make_samples.py` fills it."""
