import { use } from 'react';

const detail = fetch('/api/item?id=1').then((response) => response.json());
const Detail = () => <p className="detail">{use(detail).name}</p>;
export default Detail;
