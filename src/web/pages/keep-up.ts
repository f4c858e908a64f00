import { read } from "#http/client.ts";
import { keepTalk } from "#steps/conduct/ui/keep-talk.ts";
import { flushNotes, meetingsWithNotes } from "#steps/conduct/ui/note-store.ts";
import { keepFollowUp } from "#steps/followup/ui/keep-follow-up.ts";
import { client, queries, readAhead, signedOut } from "#web/api.ts";
import { accountHere } from "#web/offline/account.ts";
import { forgetCopies } from "#web/offline/copies.ts";
import { device } from "#web/offline/device.ts";
import { carryNotes, outbox } from "#web/offline/here.ts";

const DAYS = 14;
const AGAIN_MS = 10 * 60_000;

let isAtIt = false;

/**
 * What this device does beside: it sends what waits from before, whichever screen is open, and fetches what the next
 * two weeks need without a network. Again from time to time, since a phone's page may stay open for days.
 */
export async function keepUp(): Promise<void> {
	carryNotes(flushNotes);
	if (isAtIt || !accountHere()) return;
	isAtIt = true;
	signedOut.addEventListener("signed-out", () => void forgetCopies());
	await handOverToNextAccount();
	const send = async () => {
		for (const meetingId of await meetingsWithNotes())
			await flushNotes(meetingId);
		await (await outbox(queries)).flush();
	};
	const all = () =>
		send()
			.then(fetchNextDays)
			.catch(() => {});
	setInterval(all, AGAIN_MS);
	await all();
}

/** Another account signed in, in another tab perhaps: nothing of the one before stays on the screen. */
async function handOverToNextAccount(): Promise<void> {
	const { account } = await device();
	document.addEventListener("visibilitychange", () => {
		const now = accountHere();
		if (document.visibilityState === "visible" && now && now !== account)
			location.reload();
	});
}

/** Every talk of the next days, what it leads to, and the lists that lead there. */
async function fetchNextDays(): Promise<void> {
	const kept = { onDevice: true };
	const talks = await read(client["run-sheets"].$get());
	await readAhead(["run-sheet", "list"], () => Promise.resolve(talks), kept);
	const last = Date.now() + DAYS * 86_400_000;
	for (const { meetingId, target, startsAt } of talks)
		if (Date.parse(startsAt) <= last) await keepTalk(meetingId, target?.id);
	const held = await read(client["follow-ups"].$get());
	await readAhead(["follow-up", "list"], () => Promise.resolve(held), kept);
	const first = Date.now() - DAYS * 86_400_000;
	for (const { meetingId, heldOn } of held)
		if (Date.parse(heldOn) >= first) await keepFollowUp(meetingId);
}
