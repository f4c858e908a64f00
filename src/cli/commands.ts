import { contactsCommand, importCommand } from "#steps/people/commands.ts";
import { icsCommand, todayCommand } from "#today/commands.ts";
import { callCommand } from "./call.ts";
import type { Command } from "./command.ts";
import { dataImportCommand } from "./data.ts";
import { demoCommand } from "./demo.ts";
import { doctorCommand } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { icsReadCommand } from "./ics-read.ts";
import { matchCommand, searchCommand, showCommand } from "./occupations.ts";
import { startCommand } from "./start.ts";
import { titlesCommand } from "./titles.ts";

/**
 * Every command by its name. All of these files are read whatever is asked: each imports what its work needs when it runs,
 * so that a word of help or a look into the catalogue does not wait for the whole program (docs/decisions/0025).
 */
export const commands: Record<string, Command> = {
	start: startCommand,
	demo: demoCommand,
	call: callCommand,
	"data import": dataImportCommand,
	"occupations match": matchCommand,
	"occupations search": searchCommand,
	"occupations show": showCommand,
	titles: titlesCommand,
	import: importCommand,
	contacts: contactsCommand,
	today: todayCommand,
	ics: icsCommand,
	"ics read": icsReadCommand,
	export: exportCommand,
	doctor: doctorCommand,
};

export function helpText(): string {
	return [
		"Askaround: find out what a job is like by talking to people who do it.",
		"",
		...Object.values(commands).map(
			({ usage, summary }) => `  askaround ${usage}\n      ${summary}`,
		),
		"",
		"Every command takes --data DIR (where your data are) and --json (one JSON value on standard output).",
	].join("\n");
}
