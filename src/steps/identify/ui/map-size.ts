import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { type MapInk, readInk } from "./map-canvas.ts";

/** Drawn in the pixels that there are, so that names keep their size on a phone. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(620);
	useLayoutEffect(() => {
		if (!element.current) return;
		const now = Math.round(element.current.clientWidth);
		if (now > 0) setWidth(now);
		const seen = new ResizeObserver(([entry]) => {
			const found = Math.round(entry?.contentRect.width ?? 0);
			if (found > 0) setWidth(found);
		});
		seen.observe(element.current);
		return () => seen.disconnect();
	}, [element]);
	return width;
}

/** The colours of the style sheet, read again when the scheme changes and for paper. */
export function useInk(
	inks: RefObject<HTMLElement | null>,
): MapInk | undefined {
	const [ink, setInk] = useState<MapInk>();
	useLayoutEffect(() => {
		const read = () => {
			if (inks.current) setInk(readInk(inks.current));
		};
		read();
		const asked = ["(prefers-color-scheme: dark)", "print"].map((query) =>
			matchMedia(query),
		);
		for (const one of asked) one.addEventListener("change", read);
		return () => {
			for (const one of asked) one.removeEventListener("change", read);
		};
	}, [inks]);
	// A window that moves to a sharper screen is drawn anew by the same way.
	useEffect(() => {
		const sharper = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
		const read = () => {
			if (inks.current) setInk(readInk(inks.current));
		};
		sharper.addEventListener("change", read);
		return () => sharper.removeEventListener("change", read);
	}, [inks]);
	return ink;
}
