import { useEffect, useState } from "preact/hooks";
import { device, readTrouble } from "./device.ts";

const ASKED = "room-asked";

/** Whether the browser promises to keep what is here, or keeps it for now; undefined where it keeps nothing. */
export type Room = "lasting" | "for-now" | undefined;

/** Asks the browser once to keep what is here; what it answered then stands until it says something better. */
export async function askForRoom(): Promise<Room> {
	const { storage } = navigator;
	if (!storage?.persist || readTrouble()) return undefined;
	if (await storage.persisted()) return "lasting";
	const here = await device();
	if (await here.get("marks", ASKED)) return "for-now";
	await here.write([{ put: true, in: "marks", at: ASKED }]);
	return (await storage.persist()) ? "lasting" : "for-now";
}

export function useRoom(): Room {
	const [room, setRoom] = useState<Room>();
	useEffect(() => {
		askForRoom().then(setRoom, () => setRoom(undefined));
	}, []);
	return room;
}
