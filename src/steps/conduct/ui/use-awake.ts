import { useEffect } from "preact/hooks";

/** Keeps the screen on while this holds, where the browser can; looked at again, it is asked for again. */
export function useAwake(holds: boolean): void {
	useEffect(() => {
		if (!holds || !("wakeLock" in navigator)) return;
		let lock: WakeLockSentinel | undefined;
		let isOver = false;
		const ask = async () => {
			if (document.visibilityState !== "visible") return;
			// A low battery says no; then the screen goes dark as ever.
			const got = await navigator.wakeLock.request("screen").catch(() => {});
			if (isOver) await got?.release();
			else lock = got ?? lock;
		};
		void ask();
		document.addEventListener("visibilitychange", ask);
		return () => {
			isOver = true;
			document.removeEventListener("visibilitychange", ask);
			void lock?.release();
		};
	}, [holds]);
}
