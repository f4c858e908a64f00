import m from "#messages/conduct";
import { useRoom } from "#web/offline/room.ts";

/** That the sheet is here without a network as well, and what the browser says about keeping it. */
export function OnDevice() {
	const room = useRoom();
	if (!room) return null;
	return (
		<p class="small screen-only">
			{m.onDevice()} {room === "lasting" ? null : m.onDeviceForNow()}
		</p>
	);
}
