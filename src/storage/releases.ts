import type pg from "pg";
import type { CatalogueFile } from "#catalogue/file.ts";
import { type Catalogue, parseCatalogue } from "#catalogue/occupations.ts";
import { overlayReleases } from "#catalogue/releases/overlay.ts";
import type { ReadRelease } from "#catalogue/releases/read-release.ts";
import { newId } from "#core/ids.ts";

/** The releases that somebody imported: facts of everyone here, in schema `ref`, written by the owner alone. */
export interface ReleaseStore {
	/** Puts a release in place whole, texts included. False: just this one holds already. */
	save(release: ReadRelease, now: string): Promise<boolean>;
	/** The catalogue with all imported tables; the shipped one where nothing was imported. */
	current(): Promise<Catalogue>;
	/** The catalogue as it was when last looked at; looks again in the background every few seconds. */
	latest(): Catalogue;
}

const LOOK_AGAIN = 3_000;

export function releaseStore(owner: pg.Pool, shipped: Catalogue): ReleaseStore {
	let version = "";
	let catalogue = shipped;
	let lookedAt = 0;
	const look = async () => {
		lookedAt = Date.now();
		const { rows } = await owner.query<{ id: string }>(
			"SELECT id FROM ref.release ORDER BY imported_at DESC, id DESC LIMIT 1",
		);
		const found = rows[0]?.id ?? "";
		if (found === version) return;
		const { rows: releases } = await owner.query<{
			kind: string;
			facts: string;
		}>("SELECT kind, facts FROM ref.release ORDER BY imported_at, id");
		// One over the other: a table that a later release does not have stays as the one before left it.
		const file = releases.reduce<CatalogueFile>(
			(below, { kind, facts }) =>
				overlayReleases(below, { [kind]: parseFacts(facts) }),
			shipped.file,
		);
		catalogue = parseCatalogue(file);
		version = found;
	};
	return {
		async save(release, now) {
			const facts = formatFacts(
				release.kind === "onet" ? release.read.facts : release.read,
			);
			const named =
				release.kind === "onet"
					? release.read.facts.release
					: release.read.period;
			const client = await owner.connect();
			try {
				await client.query("BEGIN");
				await client.query("LOCK TABLE ref.release IN EXCLUSIVE MODE");
				const { rows } = await client.query<{ facts: string }>(
					"SELECT facts FROM ref.release WHERE kind = $1 ORDER BY imported_at DESC, id DESC LIMIT 1",
					[release.kind],
				);
				if (rows[0]?.facts === facts) {
					await client.query("ROLLBACK");
					return false;
				}
				await client.query(
					"INSERT INTO ref.release (id, kind, release, facts, imported_at) VALUES ($1, $2, $3, $4, $5)",
					[newId(), release.kind, named, facts, now],
				);
				if (release.kind === "onet")
					await saveTexts(client, release.read.texts, named);
				await client.query("COMMIT");
				return true;
			} catch (error) {
				await client.query("ROLLBACK");
				throw error;
			} finally {
				client.release();
			}
		},
		async current() {
			await look();
			return catalogue;
		},
		latest() {
			if (Date.now() - lookedAt > LOOK_AGAIN) {
				lookedAt = Date.now();
				// A database that is away says so at the request itself.
				look().catch(() => {});
			}
			return catalogue;
		},
	};
}

async function saveTexts(
	client: pg.PoolClient,
	{
		descriptions,
		tasks,
	}: Extract<ReadRelease, { kind: "onet" }>["read"]["texts"],
	release: string,
): Promise<void> {
	await client.query("DELETE FROM ref.occupation_text");
	await client.query("DELETE FROM ref.task");
	await client.query(
		`INSERT INTO ref.occupation_text (code, description, release)
		 SELECT code, description, $3 FROM unnest($1::text[], $2::text[]) AS t (code, description)`,
		[
			descriptions.map(([code]) => code),
			descriptions.map(([, description]) => description),
			release,
		],
	);
	await client.query(
		`INSERT INTO ref.task (code, task_id, task, kind, place)
		 SELECT code, task_id, task, kind, place
		 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS t (code, task_id, task, kind, place)`,
		[
			tasks.map(({ code }) => code),
			tasks.map(({ id }) => id),
			tasks.map(({ task }) => task),
			tasks.map(({ kind }) => kind),
		],
	);
}

/** Maps travel as `{"$map": [...]}`. */
function formatFacts(facts: object): string {
	return JSON.stringify(facts, (_, value) =>
		value instanceof Map ? { $map: [...value] } : value,
	);
}

function parseFacts(text: string): unknown {
	return JSON.parse(text, (_, value) =>
		value && typeof value === "object" && "$map" in value
			? new Map(value.$map)
			: value,
	);
}
