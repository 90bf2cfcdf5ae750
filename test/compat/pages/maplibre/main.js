import maplibregl from 'maplibre-gl';

const square = { type: 'Polygon', coordinates: [[[-10, -10], [10, -10], [10, 10], [-10, 10], [-10, -10]]] };
const map = new maplibregl.Map({
  container: 'map',
  center: [0, 0],
  zoom: 2,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      tiles: { type: 'raster', tiles: ['https://tiles.test/api/pixel.png?{z}-{x}-{y}'], tileSize: 256, maxzoom: 3 },
      shape: { type: 'geojson', data: { type: 'Feature', properties: { name: 'square' }, geometry: square } },
    },
    layers: [
      { id: 'tiles', type: 'raster', source: 'tiles' },
      { id: 'shape', type: 'fill', source: 'shape', paint: { 'fill-color': '#f00' } },
    ],
  },
});
map.addControl(new maplibregl.NavigationControl());
new maplibregl.Marker().setLngLat([5, 5]).setPopup(new maplibregl.Popup().setHTML('<b>popup</b>')).addTo(map).togglePopup();
map.once('idle', () => {
  window.result = { found: map.queryRenderedFeatures({ layers: ['shape'] }).map(({ properties }) => properties.name), loaded: map.loaded() };
});
