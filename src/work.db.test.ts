// The queue at the start of a program.
import { expect, onTestFinished, test } from "vitest";
import { CALENDAR_JOB } from "#steps/arrange/actions/calendar-soon.ts";
import { testApp } from "#test/db.ts";
import { startWork } from "./work.ts";

test("jobs can be left from the first moment on", async () => {
	const { pools, newSeeker } = await testApp();
	const seeker = await newSeeker();
	const left: Promise<unknown>[] = [];
	const working = await startWork({
		...{ pools, url: pools.url, actorOf: seeker.actor },
		onQueue(later) {
			const at = "2099-01-01T00:00:00Z";
			left.push(later(CALENDAR_JOB, { id: "calendar" }, "key", at));
		},
	});
	onTestFinished(() => working.close());
	await expect(Promise.all(left)).resolves.toHaveLength(1);
});
