import { useEffect, useRef, useState } from "preact/hooks";
import { type MapView, viewBetween, wholeView } from "../rules/fit-map-view.ts";

const GLIDE = 180;
/** A view that nothing changed for so long rests, milliseconds. */
const REST = 140;

export interface ViewControl {
	/** What is drawn. */
	view: MapView;
	/** What will be drawn next: gestures build on it, though several come in one frame. */
	current(): MapView;
	/** Whether it changes just now: names wait until it rests, so that frames stay short. */
	isMoving: boolean;
	/** At once, with the next frame. */
	set(next: MapView): void;
	/** In a short glide; at once for whoever asked for less motion. */
	glideTo(next: MapView): void;
}

/** The part of the map that is seen; drawn anew at most once a frame. */
export function useMapView(): ViewControl {
	const [{ view, isMoving }, setState] = useState({
		view: wholeView,
		isMoving: false,
	});
	const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
	const setView = (next: MapView) => {
		setState({ view: next, isMoving: true });
		clearTimeout(resting.current);
		resting.current = setTimeout(
			() => setState({ view: next, isMoving: false }),
			REST,
		);
	};
	const current = useRef(wholeView);
	const frame = useRef(0);
	useEffect(
		() => () => {
			cancelAnimationFrame(frame.current);
			clearTimeout(resting.current);
		},
		[],
	);
	const onFrame = (work: (now: number) => void) => {
		cancelAnimationFrame(frame.current);
		frame.current = requestAnimationFrame(work);
	};
	const set = (next: MapView) => {
		if (isSameView(next, current.current)) return;
		current.current = next;
		onFrame(() => setView(next));
	};
	const glideTo = (next: MapView) => {
		if (matchMedia("(prefers-reduced-motion: reduce)").matches)
			return set(next);
		const from = current.current;
		current.current = next;
		let began: number | undefined;
		const step = (now: number) => {
			began ??= now;
			const share = Math.min(1, (now - began) / GLIDE);
			setView(share === 1 ? next : viewBetween(from, next, share));
			if (share < 1) onFrame(step);
		};
		onFrame(step);
	};
	return { view, isMoving, current: () => current.current, set, glideTo };
}

function isSameView(a: MapView, b: MapView): boolean {
	return a.scale === b.scale && a.left === b.left && a.bottom === b.bottom;
}
