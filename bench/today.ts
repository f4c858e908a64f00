// Today over HTTP for an account of DESIGN §8, and 5,000 due things computed; each beside a yardstick of the same run.
import pg from "pg";
import { holidaysOf } from "#calendars/holidays.ts";
import { loadCatalogue } from "#catalogue/load.ts";
import { accountDb } from "#storage/db.ts";
import { openPools } from "#storage/pools.ts";
import { secretsUnder } from "#storage/secrets.ts";
import { listToday } from "#today/actions.ts";
import { presentToday } from "#today/present.ts";
import { waiting } from "#today/rules/one-each.ts";
import { orderDue, type StepDue } from "#today/rules.ts";
import { type Figure, quantile } from "./figure.ts";
import { withProgram } from "./people.ts";

const ROUNDS = 120;
const THINGS = 5_000;

export async function figures(): Promise<Figure[]> {
	return withProgram(async ({ program, url, cookie }) => {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		try {
			const { rows } = await client.query("SELECT id FROM auth.account");
			const account: string = rows[0].id;
			await seed(client, account, {
				...{ contacts: 1_000, approaches: 300, held: 150, agreed: 50 },
				...{ promises: 100, referrals: 40 },
			});
			const page = await overHttp(client, program.origin, cookie, account);
			await client.query("TRUNCATE app.contact CASCADE");
			await seed(client, account, {
				...{ contacts: 3_000, approaches: 2_000, held: 900, agreed: 0 },
				...{ promises: 1_000, referrals: 300 },
			});
			return [page, ...(await many(client, url, account))];
		} finally {
			await client.end();
		}
	});
}

async function overHttp(
	client: pg.Client,
	origin: string,
	cookie: string,
	account: string,
): Promise<Figure> {
	const ask = async () => {
		const answer = await fetch(`${origin}/api/v1/today`, {
			headers: { cookie },
		});
		if (!answer.ok) throw new Error(await answer.text());
		await answer.text();
	};
	const value = quantile(await timed(ask), 0.99);
	const bare = quantile(await timed(() => readBare(client, account)), 0.99);
	return {
		name: "Today for 1,000 contacts and 200 meetings, p99",
		value,
		unit: "ms",
		budget: "50 ms",
		withinBudget: value <= 50,
		yardstick: { name: "its contacts read bare, p99", value: bare, unit: "ms" },
	};
}

/** What the steps ask for, from the database to the answer; and of that the deciding alone. */
async function many(
	client: pg.Client,
	url: string,
	account: string,
): Promise<Figure[]> {
	const pools = openPools(url);
	const catalogue = loadCatalogue();
	const key = Buffer.alloc(32);
	const actor = () => ({
		accountId: account,
		db: accountDb(pools.requests, account),
		now: new Date().toISOString(),
		catalogue,
		daysOff: holidaysOf,
		secrets: secretsUnder(() => key),
	});
	try {
		const { due, day } = await listToday(actor());
		if (due.length < THINGS) throw new Error(`only ${due.length} are due`);
		const things: StepDue[] = due.slice(0, THINGS);
		const decide = async () => {
			waiting(orderDue(things, day.today));
		};
		const computed = quantile(await timed(decide), 0.99);
		const whole = quantile(
			await timed(async () => presentToday(await listToday(actor()))),
			0.5,
		);
		const bare = quantile(await timed(() => readBare(client, account)), 0.5);
		return [
			{
				name: `${THINGS} due things computed: ordered, and who waits for whom, p99`,
				value: computed,
				unit: "ms",
				budget: "50 ms",
				withinBudget: computed <= 50,
				yardstick: {
					name: "3,000 contacts read bare, median",
					value: bare,
					unit: "ms",
				},
			},
			{
				name: `${due.length} due things found in the database and computed, median`,
				value: whole,
				unit: "ms",
				yardstick: {
					name: "3,000 contacts read bare, median",
					value: bare,
					unit: "ms",
				},
			},
		];
	} finally {
		await pools.close();
	}
}

async function readBare(client: pg.Client, account: string): Promise<void> {
	const { rows } = await client.query({
		name: "bare",
		text: "SELECT id, label, organization, title, occupations FROM app.contact WHERE account_id = $1",
		values: [account],
	});
	JSON.stringify(rows);
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
	for (let round = 0; round < 10; round++) await work();
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const from = performance.now();
		await work();
		times.push(performance.now() - from);
	}
	return times;
}

interface Counts {
	contacts: number;
	/** Sent three weeks ago, and not answered. */
	approaches: number;
	/** Held talks, neither debriefed nor thanked for. */
	held: number;
	agreed: number;
	promises: number;
	/** To people who were met since. */
	referrals: number;
}

/** Rows as the program writes them, made in the database. */
async function seed(
	client: pg.Client,
	account: string,
	{ contacts, approaches, held, agreed, promises, referrals }: Counts,
): Promise<void> {
	const id = (kind: number, at: string) =>
		`('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${at}), 12, '0'))::uuid`;
	const run = (sql: string) => client.query(sql, [account]);
	await run(`INSERT INTO app.contact (account_id, id, name, given_name, family_name, ring, label, title, organization, sort_key,
			search_text, created_at, updated_at)
		SELECT $1, ${id(1, "i")}, 'Given' || i || ' Family' || i, 'Given' || i, 'Family' || i, 'acquaintance',
			'Given' || i || ' Family' || i, 'Nurse', 'Hospital ' || i % 400, 'family' || i, ' given' || i, now(), now()
		FROM generate_series(1, ${contacts}) i`);
	await run(`INSERT INTO app.approach (account_id, id, contact_id, contact_zone, status, state, created_at, updated_at)
		SELECT $1, ${id(2, "i")}, ${id(1, "i")}, 'Europe/Berlin', 'sent', jsonb_build_object('status', 'sent', 'dayZero',
			to_char(now() - interval '21 days', 'YYYY-MM-DD'), 'remindedOn', null, 'hrOnce', false),
			now() - interval '21 days', now() - interval '21 days'
		FROM generate_series(1, ${approaches}) i`);
	await run(`INSERT INTO app.touch (account_id, id, approach_id, kind, channel, body, happened_at, created_at)
		SELECT $1, ${id(3, "i")}, ${id(2, "i")}, 'request', 'email', 'Dear', now() - interval '21 days', now() - interval '21 days'
		FROM generate_series(1, ${approaches}) i`);
	const meeting = (from: number, to: number, status: string, when: string) =>
		run(`INSERT INTO app.meeting (account_id, id, contact_id, status, state, starts_at, minutes, seeker_zone, contact_zone, medium,
				created_at, updated_at)
			SELECT $1, ${id(4, "i")}, ${id(1, `${contacts} - i`)}, '${status}', jsonb_build_object('status', '${status}', 'at',
				to_char(${when}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')), ${when}, 30, 'UTC', 'Europe/Berlin', 'phone', now(), now()
			FROM generate_series(${from}, ${to}) i`);
	await meeting(1, held, "held", "now() - interval '2 days'");
	if (agreed > 0)
		await meeting(
			held + 1,
			held + agreed,
			"agreed",
			"now() + interval '1 day'",
		);
	await run(`INSERT INTO app.promise (account_id, id, meeting_id, contact_id, owed_by, what, due_on, created_at)
		SELECT $1, ${id(5, "i")}, m.id, m.contact_id, 'seeker', 'Send the article ' || i, current_date, now()
		FROM generate_series(1, ${promises}) i JOIN app.meeting m ON m.account_id = $1 AND m.id = ${id(4, `1 + i % ${held}`)}`);
	await run(`INSERT INTO app.referral (account_id, id, referrer_id, contact_id, suggested_at)
		SELECT $1, ${id(6, "i")}, ${id(1, "i")}, ${id(1, `${contacts} - i`)}, now() - interval '9 days'
		FROM generate_series(1, ${referrals}) i`);
	await client.query("ANALYZE");
}
