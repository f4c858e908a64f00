import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type MapFrame, panBy, zoomAt } from "../rules/fit-map-view.ts";
import type { ViewControl } from "./map-view.ts";

interface Place {
	x: number;
	y: number;
}

interface Gestures {
	stage: RefObject<HTMLElement | null>;
	frame: MapFrame;
	control: ViewControl;
	/** A mouse rests or moves; undefined when it leaves. */
	onHover(place: Place | undefined): void;
	/** A press without a drag. */
	onPress(place: Place, isTouch: boolean): void;
}

/** Pixels that a finger may slip and still press. */
const SLIP = 6;

/**
 * Wheel, drag and pinch. The wheel zooms with Ctrl or once the map has the focus, and one finger pans only what is
 * zoomed, so that the page scrolls past the map.
 */
export function useGestures(given: Gestures): void {
	const latest = useRef(given);
	latest.current = given;
	const { stage } = given;
	useEffect(() => {
		const element = stage.current;
		if (!element) return;
		const down = new Map<number, Place>();
		let start: Place | undefined;
		let hasMoved = false;

		const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
			const box = element.getBoundingClientRect();
			const ratio = latest.current.frame.width / box.width;
			return {
				x: (clientX - box.left) * ratio,
				y: (clientY - box.top) * ratio,
			};
		};
		const onWheel = (event: WheelEvent) => {
			if (!event.ctrlKey && document.activeElement !== element) return;
			const { control, frame } = latest.current;
			const { x, y } = placeOf(event);
			// A pinch on a touchpad comes as small steps with Ctrl, a notch of a mouse wheel as a large one.
			const delta = Math.min(60, Math.max(-60, event.deltaY));
			const factor = Math.exp(-delta * (event.ctrlKey ? 0.01 : 0.004));
			const before = control.current();
			const after = zoomAt(before, frame, factor, x, y);
			// At the whole the page scrolls on; with Ctrl the browser would zoom the page.
			if (after.scale === before.scale && !event.ctrlKey) return;
			event.preventDefault();
			control.set(after);
		};
		const onDown = (event: PointerEvent) => {
			if (event.button !== 0) return;
			const place = placeOf(event);
			down.set(event.pointerId, place);
			if (down.size === 1) {
				start = place;
				hasMoved = false;
			} else hasMoved = true;
		};
		const onMove = (event: PointerEvent) => {
			const { control, frame, onHover } = latest.current;
			const place = placeOf(event);
			const before = down.get(event.pointerId);
			if (!before) {
				if (event.pointerType === "mouse") onHover(place);
				return;
			}
			if (
				!hasMoved &&
				start &&
				Math.hypot(place.x - start.x, place.y - start.y) < SLIP
			)
				return;
			if (!hasMoved) element.setPointerCapture(event.pointerId);
			hasMoved = true;
			const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
			down.set(event.pointerId, place);
			const view = control.current();
			if (!other) {
				onHover(undefined);
				control.set(panBy(view, frame, place.x - before.x, place.y - before.y));
				return;
			}
			const apart = (one: Place) =>
				Math.max(20, Math.hypot(one.x - other.x, one.y - other.y));
			const closer = zoomAt(
				view,
				frame,
				apart(place) / apart(before),
				(before.x + other.x) / 2,
				(before.y + other.y) / 2,
			);
			control.set(
				panBy(
					closer,
					frame,
					(place.x - before.x) / 2,
					(place.y - before.y) / 2,
				),
			);
		};
		const onUp = (event: PointerEvent) => {
			if (!down.delete(event.pointerId) || hasMoved) return;
			latest.current.onPress(placeOf(event), event.pointerType === "touch");
		};
		const onGone = (event: PointerEvent) => {
			down.delete(event.pointerId);
		};
		const onLeave = () => latest.current.onHover(undefined);

		element.addEventListener("wheel", onWheel, { passive: false });
		element.addEventListener("pointerdown", onDown);
		element.addEventListener("pointermove", onMove);
		element.addEventListener("pointerup", onUp);
		element.addEventListener("pointercancel", onGone);
		element.addEventListener("pointerleave", onLeave);
		return () => {
			element.removeEventListener("wheel", onWheel);
			element.removeEventListener("pointerdown", onDown);
			element.removeEventListener("pointermove", onMove);
			element.removeEventListener("pointerup", onUp);
			element.removeEventListener("pointercancel", onGone);
			element.removeEventListener("pointerleave", onLeave);
		};
	}, [stage]);
}
