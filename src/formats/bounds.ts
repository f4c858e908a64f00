/**
 * How much an importer takes. Files come from people and their phones, but also
 * from whoever sends them one: each bound is there so that no file can take the
 * program down. LinkedIn allows 30,000 connections, about 5 MB.
 */

/** Larger files are refused by their size, before a byte of them is read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** More records than this and the file is refused as too large. */
export const MAX_RECORDS = 200_000;

/** A longer record (pictures in a vCard not counted) is a listed skip. */
export const MAX_RECORD_CHARS = 64 * 1024;

/** A card with more properties than this is a listed skip too. */
export const MAX_CARD_LINES = 1000;

/** A zip with more entries than this is not an export we know. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Contact files shrink to about a fifth; zeros shrink to a thousandth. */
export const MAX_ZIP_RATIO = 100;
