// 1,000 messages to a real mail server, from a program that is killed at random moments: none may arrive twice, none may be lost
// unsaid. SENDING_SENDS and SENDING_KILLS say how many.
import { lookForMailServers } from "../scripts/test/mail-servers.ts";
import { sendWithKills } from "../test/protocol/sending-kills.ts";
import type { Figure } from "./figure.ts";

const SENDS = Number(process.env.SENDING_SENDS ?? 1000);
const KILLS = Number(process.env.SENDING_KILLS ?? 40);

export async function figures(): Promise<Figure[]> {
	if (!lookForMailServers(process.env))
		throw new Error("Postfix, Dovecot and root are needed to measure this");
	const start = Date.now();
	const report = await sendWithKills({
		...{ sends: SENDS, kills: KILLS },
		lives: { shortest: 100, longest: 4000 },
	});
	for (const fault of report.faults.slice(0, 20)) console.error(fault);
	const { statuses, arrived, unsureArrived } = report;
	console.error(
		`  ${JSON.stringify(statuses)}, ${arrived} arrived, of the unsure ${unsureArrived}`,
	);
	return [
		{
			name: `sent twice, or lost unsaid, in ${SENDS} messages with ${KILLS} kills`,
			value: report.faults.length,
			unit: `faults (${statuses.unsure ?? 0} are asked about)`,
			budget: "none",
			withinBudget: report.faults.length === 0,
		},
		{
			name: "all of it, kills and starts included",
			value: (Date.now() - start) / 1000,
			unit: "s",
		},
	];
}
