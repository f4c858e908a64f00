// A program that is killed while it sends: nothing goes out twice, nothing is lost unsaid. `npm run bench -- sending` does it 1,000 times.
import { expect, test } from "vitest";
import { seededRandom } from "#test/mutated-files.ts";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { sendWithKills } from "./sending-kills.ts";

test.skipIf(!lookForMailServers(process.env))(
	"10 messages, the program killed twice at random",
	{ timeout: 180_000 },
	async () => {
		const report = await sendWithKills({
			...{ sends: 10, kills: 2, random: seededRandom(Date.now()) },
			lives: { shortest: 50, longest: 500 },
		});
		expect(report.faults).toEqual([]);
		const { sent = 0, unsure = 0 } = report.statuses;
		expect(sent + unsure).toBe(10);
		expect(report.arrived).toBe(sent + report.unsureArrived);
	},
);
