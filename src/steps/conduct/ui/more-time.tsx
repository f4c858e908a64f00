import { useState } from "preact/hooks";
import m from "#messages/conduct";
import { Fault } from "#web/kit/states.tsx";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useSheetDo } from "./use-sheet.ts";

const offers = [
	{ minutes: 5, label: m.fiveMore },
	{ minutes: 10, label: m.tenMore },
	{ minutes: 15, label: m.fifteenMore },
];

/** Overrun only if the contact offers (METHOD step 5): so the words on the button are about them. */
export function MoreTime({ sheet }: { sheet: RunSheet }) {
	const [open, setOpen] = useState(false);
	const { meetingId: id, offeredMinutes } = sheet;
	const add = useSheetDo(
		id,
		(minutes: number) => ({
			do: "added-time",
			minutes: offeredMinutes + minutes,
		}),
		() => setOpen(false),
	);
	if (!open)
		return (
			<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
				{m.theyOffer()}
			</button>
		);
	return (
		<div class="more-time">
			{offers.map(({ minutes, label }) => (
				<button
					type="button"
					class="btn"
					key={minutes}
					disabled={add.isPending}
					onClick={() => add.mutate(minutes)}
				>
					{label()}
				</button>
			))}
			<button type="button" class="btn quiet" onClick={() => setOpen(false)}>
				{m.cancel()}
			</button>
			<Fault error={add.error} />
		</div>
	);
}
