import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who listens here has the turn; it ends with the process at the latest. */
const PORT = 41_727;

/** Runs `act` while no other test does: two busy pages would leave no core for anybody's sound. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
	const turn = createServer();
	const taken = () =>
		once(turn.listen(PORT, '127.0.0.1'), 'listening').then(
			() => false,
			() => true
		);
	while (await taken()) await sleep(100);
	try {
		return await act();
	} finally {
		turn.close();
	}
}
