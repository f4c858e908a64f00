import { useEffect, useRef, useState } from "preact/hooks";
import { device } from "./device.ts";

const PREFIX = "form/";

/**
 * A form's state that outlives the page: each change is in the browser's own database at once, and there again when
 * the form is opened next. `isReady` is false for the moment in which it is looked for. Drafts that an older version of
 * the program kept elsewhere are handed in as `before`.
 */
export function useKept<T>(
	name: string,
	initial: () => T,
	before?: () => T | undefined,
) {
	const at = PREFIX + name;
	const [value, setValue] = useState<T | undefined>(undefined);
	const begin = useRef({ initial, before });
	useEffect(() => {
		let isGone = false;
		void device()
			.then((here) => here.get("drafts", at))
			.catch(() => undefined)
			.then((found) => {
				if (isGone) return;
				const { initial, before } = begin.current;
				setValue((found as T | undefined) ?? before?.() ?? initial());
			});
		return () => {
			isGone = true;
		};
	}, [at]);
	return {
		value: value ?? initial(),
		isReady: value !== undefined,
		set(next: T) {
			setValue(next);
			void device().then((here) =>
				here.write([{ put: next, in: "drafts", at }]),
			);
		},
		forget() {
			void device().then((here) => here.write([{ drop: at, in: "drafts" }]));
		},
	};
}

/** Takes away what is kept under names that speak of somebody, by their id: they are erased. */
export async function forgetKeptAbout(id: string): Promise<void> {
	const here = await device();
	const found = (await here.all("drafts", PREFIX)).map(([at]) => at);
	await here.write(
		found
			.filter((at) => at.includes(id))
			.map((drop) => ({ drop, in: "drafts" as const })),
	);
}
