// What other programs rely on (DESIGN §4), written down once more and apart from the code that answers.
// Objects are loose: shapes only grow.

import { z } from "zod";
import { RELATIONS, RINGS } from "#core/ring.ts";

const number = z.number().nullable();
const text = z.string().nullable();
const code = z.string().regex(/^\d\d-\d{4}\.\d\d$/);

export const matches = z.array(
	z.strictObject({
		code,
		title: z.string(),
		correlation: z.number().min(-1).max(1),
		fit: z.enum(["best", "great"]).nullable(),
		jobZone: z.int().min(1).max(5).nullable(),
	}),
);

export const found = z.array(
	z.strictObject({ code, title: z.string(), score: z.number() }),
);

export const titleLine = z.strictObject({
	title: z.string(),
	matches: found.max(5),
});

const score = z.number();
export const occupation = z.looseObject({
	code,
	title: z.string(),
	jobZone: number,
	related: z.array(code),
	interests: z
		.looseObject({
			...{ R: score, I: score, A: score, S: score, E: score, C: score },
			source: z.string(),
			period: z.string(),
		})
		.nullable(),
	wage: z
		.looseObject({
			annualMedian: number,
			annual10: number,
			annual90: number,
			hourlyMedian: number,
			source: z.string(),
			period: z.string(),
			fromCode: z.string(),
		})
		.nullable(),
	outlook: z
		.looseObject({
			employment: number,
			growthPercent: number,
			openings: number,
			education: text,
			source: z.string(),
			period: z.string(),
			fromCode: z.string(),
		})
		.nullable(),
});

export const error = z.strictObject({
	error: z.strictObject({
		code: z.string().regex(/^[a-z-]+$/),
		sentence: z.string().min(10),
	}),
});

const file = z
	.looseObject({
		file: z.string(),
		kind: z.enum([
			"linkedin",
			"google",
			"outlook",
			"yahoo",
			"csv",
			"vcard",
			"ics",
			"json-resume",
		]),
		read: z.int(),
		created: z.int(),
		merged: z.int(),
		unchanged: z.int(),
		skipped: z.array(
			z.strictObject({
				row: z.int().min(1),
				code: z.string(),
				sentence: z.string(),
			}),
		),
	})
	.refine(
		(one) =>
			one.read ===
			one.created + one.merged + one.unchanged + one.skipped.length,
		"read = created + merged + unchanged + skipped",
	);

export const imported = z.strictObject({ files: z.array(file) });
/** With a refused file among them: its own error in its place, and the first one for the whole. */
export const partlyImported = z.looseObject({
	error: error.shape.error,
	files: z.array(
		z.union([
			file,
			z.looseObject({ file: z.string(), error: error.shape.error }),
		]),
	),
});

export const contacts = z.array(
	z.looseObject({
		id: z.uuid(),
		name: z.string(),
		organization: text,
		title: text,
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		occupations: z.array(z.strictObject({ code, score })),
		why: z.array(z.string()),
	}),
);

export const today = z.array(
	z.looseObject({
		id: z.string(),
		due: z.iso.date(),
		overdue: z.boolean(),
		step: z.enum([
			...["identify", "prepare", "people", "arrange", "conduct", "followup"],
		] as [string]),
		kind: z.string(),
		contact: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
		target: z.strictObject({ id: z.uuid(), label: z.string() }).nullable(),
		sentence: z.string(),
	}),
);

export const doctor = z.strictObject({
	ok: z.boolean(),
	checks: z.array(
		z.strictObject({ name: z.string(), ok: z.boolean(), sentence: z.string() }),
	),
});
