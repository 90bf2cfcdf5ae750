import videojs from 'video.js';

const player = videojs('film', { inactivityTimeout: 0 });
player.ready(() => {
  player.on('ended', () => {
    const cues = player.textTracks()[0]?.cues;
    window.result = { duration: Math.round(player.duration()), cues: cues?.length, ended: player.ended() };
    player.dispose();
  });
  player.muted(true);
  player.play();
});
