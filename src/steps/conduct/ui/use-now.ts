import { useEffect, useState } from "preact/hooks";
import { type Instant, instantFromMillis } from "#core/instant.ts";

/** The moment, read anew every few seconds and when the page is looked at again: enough for a clock that shows minutes. */
export function useNow(everyMs = 5_000): Instant {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const look = () => setNow(Date.now());
		const timer = setInterval(look, everyMs);
		document.addEventListener("visibilitychange", look);
		return () => {
			clearInterval(timer);
			document.removeEventListener("visibilitychange", look);
		};
	}, [everyMs]);
	return instantFromMillis(now);
}
