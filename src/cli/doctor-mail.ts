import type pg from "pg";
import { refusalSentence } from "#http/problem.ts";
import m from "#messages/cli";

/** What `doctor` says of the person's mail; it looks at what the last sending and reading left, and asks no server. */
export async function mailCheck(
	owner: pg.Pool,
): Promise<{ name: "mail"; ok: boolean; sentence: string }> {
	const accounts = await connectedMail(owner);
	const [first] = accounts;
	if (!first) return { name: "mail", ok: true, sentence: m.doctorMailNone() };
	for (const { address, sending, reading } of accounts) {
		const refusal = sending ?? reading;
		if (refusal)
			return {
				name: "mail",
				ok: false,
				sentence: m.doctorMailFault({
					address,
					why: refusalSentence({ facts: {}, ...refusal }),
				}),
			};
	}
	const { address, waiting, unsure } = first;
	return {
		name: "mail",
		ok: true,
		sentence: m.doctorMail({ address, waiting, unsure }),
	};
}

interface Kept {
	code: string;
	facts?: Record<string, unknown>;
}

interface Connected {
	address: string;
	sending: Kept | null;
	reading: Kept | null;
	waiting: number;
	unsure: number;
}

async function connectedMail(owner: pg.Pool): Promise<Connected[]> {
	const there = await owner.query<{ there: boolean }>(
		"SELECT to_regclass('app.mail_account') IS NOT NULL AS there",
	);
	// A data folder of an older version, which the next start brings up to date.
	if (!there.rows[0]?.there) return [];
	const { rows } = await owner.query<Connected>(
		`SELECT address, sending_refusal AS sending, reading_refusal AS reading,
			(SELECT count(*)::int FROM app.outgoing_message o
				WHERE o.account_id = a.account_id AND o.status IN ('queued', 'sending')) AS waiting,
			(SELECT count(*)::int FROM app.outgoing_message o
				WHERE o.account_id = a.account_id AND o.status = 'unsure') AS unsure
		FROM app.mail_account a ORDER BY connected_at, address`,
	);
	return rows;
}
