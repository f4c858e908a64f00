import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

/** The imported sentences on an occupation; undefined before a release was imported. */
export interface TextsRow {
	description: string;
	release: string;
	tasks: { task: string; kind: "Core" | "Supplemental" | null }[];
}

export async function selectTexts(
	tx: Tx,
	code: string,
): Promise<TextsRow | undefined> {
	const { rows } = await sql<TextsRow>`
		SELECT t.description, t.release, coalesce((
			SELECT json_agg(json_build_object('task', k.task, 'kind', k.kind) ORDER BY k.kind IS DISTINCT FROM 'Core', k.place)
			FROM ref.task k WHERE k.code = t.code
		), '[]'::json) AS tasks
		FROM ref.occupation_text t WHERE t.code = ${code}`.execute(tx);
	return rows[0];
}
