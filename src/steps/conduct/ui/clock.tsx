import { useEffect, useRef } from "preact/hooks";
import m from "#messages/conduct";
import { readTimer, type TalkTimes } from "../rules/timer.ts";
import { useNow } from "./use-now.ts";

/** The quiet ring: minutes left, no seconds and no sound. */
export function Clock({ talk }: { talk: TalkTimes }) {
	const { phase, minutesLeft, minutesOver, share } = readTimer(talk, useNow());
	const over = phase === "over";
	const label = over
		? m.minutesOver({ minutes: minutesOver })
		: m.minutesLeft({ minutes: minutesLeft });
	return (
		<div class={`clock ${phase}`} role="timer" aria-label={label}>
			<svg viewBox="0 0 80 80" aria-hidden="true">
				<circle cx="40" cy="40" r="35" class="track" />
				<circle
					cx="40"
					cy="40"
					r="35"
					class="left"
					pathLength="100"
					stroke-dasharray={`${over ? 100 : Math.max(share * 100, 0.1)} 100`}
				/>
			</svg>
			<b class="num">{over ? `+${minutesOver}` : minutesLeft}</b>
			<small>{m.min()}</small>
		</div>
	);
}

/** Five minutes before the end, and at the end, a line says so; a screen reader reads it once, in its own time. */
export function Cue({ talk }: { talk: TalkTimes }) {
	const { phase } = readTimer(talk, useNow());
	const before = useRef(phase);
	useEffect(() => {
		// Felt once, when the five minutes begin; a page opened within them stays still.
		if (before.current === "running" && phase === "closing")
			navigator.vibrate?.(200);
		before.current = phase;
	}, [phase]);
	const words =
		phase === "closing" ? m.cue() : phase === "over" ? m.cueOver() : "";
	return (
		<p class="cue" role="status" aria-live="polite" hidden={!words}>
			{words}
		</p>
	);
}
