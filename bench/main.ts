// npm run bench: every budget of DESIGN §8 as a figure beside a yardstick of the same run.
// npm run bench -- NAME… measures the named parts only; --out FILE says where the JSON goes.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";

/** The parts, each in a file of its own that exports `figures`. */
const parts = [
	"start",
	"web",
	"contact-page",
	"offline",
	"map",
	"catalogue",
	"people",
	"help",
	"today",
	"memory",
	"questions",
	"fuzz",
	"fuzz-calendars",
	"fuzz-mail",
	"fuzz-mail",
	"sending",
] as const;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: "string", default: "build/bench.json" } },
});
const wanted = positionals.length > 0 ? positionals : parts;

const figures: (Figure & { part: string })[] = [];
for (const part of wanted) {
	console.error(`bench: ${part}`);
	const measured: { figures(): Promise<Figure[]> } = await import(
		`./${part}.ts`
	);
	for (const figure of await measured.figures()) {
		figures.push({ part, ...figure });
		console.error(`  ${inWords(figure)}`);
	}
}

mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(
	values.out,
	`${JSON.stringify(
		{
			machine: {
				cores: cpus().length,
				memoryGiB: Math.round(totalmem() / 2 ** 30),
				node: process.versions.node,
			},
			figures,
		},
		null,
		"\t",
	)}\n`,
);
console.error(`written to ${values.out}`);
const over = figures.filter((figure) => figure.withinBudget === false);
console.log(
	`${figures.length} figures, ${over.length} over budget${over.map((figure) => `; ${figure.name}`).join("")}`,
);

function inWords(figure: Figure): string {
	const { name, value, unit, budget, yardstick, withinBudget } = figure;
	const sign = withinBudget === undefined ? " " : withinBudget ? "✓" : "✗";
	const beside = yardstick
		? ` (yardstick: ${yardstick.name} ${round(yardstick.value)} ${yardstick.unit})`
		: "";
	return `${sign} ${name}: ${round(value)} ${unit}${budget ? `, budget ${budget}` : ""}${beside}`;
}

function round(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
